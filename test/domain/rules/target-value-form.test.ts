import { targetValueForm } from "../../../src/domain/rules/target-value-form";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";
import { indicator, plainly, targetCase, withoutValues } from "../../support/targetCase";
import { COMPLETE_TARGETS } from "../../support/targetTableOf";

const misfit = (messageId: string, at: string, name: string, value: string): ExpectedFinding => plainly(messageId, at, "warning", { indicator: name, value });

testRule(targetValueForm, {
  valid: [
    targetCase("values of the kind of their names and levels", COMPLETE_TARGETS),
    targetCase("numbers of days, areas and people", [
      indicator("quantity", "对外开放天数", "≥300 天"),
      indicator("quantity", "租赁面积", "≥600平方米"),
      indicator("quantity", "接待人次", "≥4万人"),
      indicator("quantity", "巡查次数", "≥10趟次"),
      indicator("social", "受益人数", "≥1.5万人次"),
      indicator("quantity", "用电量", "≤1.94万度"),
    ]),
    targetCase("times in each of their forms", [
      indicator("timeliness", "工作开展时间", "2023年1月-12月"),
      indicator("timeliness", "开馆时间", "≥280天"),
      indicator("timeliness", "完成时限", "2022.12"),
      indicator("timeliness", "租赁期限", "1年"),
      indicator("timeliness", "支付及时率", "100%"),
      indicator("timeliness", "电费缴纳", "按期缴纳"),
      indicator("timeliness", "办理时限", "≤2天/件"),
      indicator("timeliness", "展览时长", "≤2小时/场"),
      indicator("timeliness", "设备维护", "汛期前"),
      indicator("timeliness", "故障排除", "即时"),
      indicator("timeliness", "经费拨付", "每月底"),
      indicator("timeliness", "工作开展", "年内完成"),
    ]),
    targetCase("standards in words", [indicator("quality", "工程质量", "合格"), indicator("social", "发展影响度", "较大"), indicator("lasting", "影响期限", "长期"), indicator("quality", "验收合格率", "全部合格")]),
    targetCase("costs as money or as a share of the budget", [indicator("cost", "总成本", "≤17.5万元"), indicator("cost", "预算执行率", "≥95%"), indicator("cost", "租赁单位成本", "≤1600元")]),
    targetCase("names that end in 率 and are no shares", [indicator("quantity", "监测频率", "≥2次/年"), indicator("quantity", "设备功率", "≥5千瓦")]),
    targetCase("how fast and how long, as a standard of quality", [indicator("quality", "系统故障修复时间", "≤2小时"), indicator("quality", "空气优良天数", "≥300天"), indicator("timeliness", "工期", "180日历天")]),
    targetCase("names that end in 度 and are no rates", [indicator("quantity", "道路长度", "≥5公里"), indicator("quantity", "展板宽度", "≥3米")]),
    targetCase("effects in percent, whatever they may be", [indicator("social", "促进科技进步", "≥90%")]),
    targetCase("accidents, which are counted", [indicator("quality", "安全事故", "≤0次")]),
    targetCase("what other rules judge: questions, numbers without a unit, words with figures", [
      indicator("quantity", "科技馆数量", "1"),
      indicator("quantity", "活动次数", "是否完成"),
      indicator("quantity", "活动次数", "5次或10次"),
      indicator("quantity", "活动次数", "十次"),
      indicator("quantity", "会议", "两次"),
      indicator("quantity", "安全事故", "零事故"),
    ]),
    targetCase("ranges of the kind of their names and levels", [
      indicator("quantity", "活动次数", "3～5次"),
      indicator("quality", "合格率", "80%-90%"),
      indicator("timeliness", "办理时限", "3至5个工作日"),
      indicator("timeliness", "实施时间", "2023-2025年"),
      indicator("cost", "总成本", "5-8万元"),
      indicator("satisfied", "群众满意度", "85-95%"),
      indicator("quality", "适龄儿童", "3-6岁"),
    ]),
    targetCase("a limit that says what it includes", [indicator("satisfied", "群众满意度", "≥90%（含）"), indicator("cost", "总成本", "≤8万元（含8万元）")]),
    ...withoutValues,
  ],
  invalid: [
    {
      ...targetCase("a range of another kind", [indicator("quantity", "活动次数", "80%-90%"), indicator("satisfied", "群众满意度", "3-5次")]),
      findings: [misfit("name-count", "E2", "活动次数", "80%-90%"), misfit("name-percentage", "E3", "群众满意度", "3-5次")],
    },
    {
      ...targetCase("values of another kind than their names announce", [
        indicator("quality", "工资发放准确率", "1人"),
        indicator("quantity", "组织科普活动次数", "≥90%"),
        indicator("quantity", "开放天数", "≥10次"),
        indicator("timeliness", "项目完成时间", "100%"),
        indicator("cost", "活动费用", "10次"),
        indicator("timeliness", "社保缴纳及时性", "12月"),
      ]),
      findings: [
        misfit("name-percentage", "E2", "工资发放准确率", "1人"),
        misfit("name-count", "E3", "组织科普活动次数", "≥90%"),
        misfit("name-duration", "E4", "开放天数", "≥10次"),
        misfit("name-time", "E5", "项目完成时间", "100%"),
        misfit("name-money", "E6", "活动费用", "10次"),
        misfit("name-percentage", "E7", "社保缴纳及时性", "12月"),
      ],
    },
    {
      ...targetCase("a share that only the description announces", [indicator("quality", "公众影响力", "≥20 次", "随机抽查的 80 人中认同数占比")]),
      findings: [misfit("name-percentage", "E2", "公众影响力", "≥20 次")],
    },
    {
      ...targetCase("values that their levels do not take", [
        indicator("quantity", "缴纳在职人员社保", "100%"),
        indicator("quantity", "科普活动", "积极开展"),
        indicator("quality", "活动效果", "12月底前"),
        indicator("timeliness", "主题活动", "≥3场"),
        indicator("timeliness", "主题活动", "有效促进"),
        indicator("cost", "预算控制", "控制在预算内"),
        indicator("satisfied", "群众评价", "满意"),
        indicator("satisfied", "群众评价", "≥90人"),
        indicator("satisfied", "学员评价", "进一步提高"),
      ]),
      findings: [
        misfit("level-quantity", "E2", "缴纳在职人员社保", "100%"),
        misfit("level-quantity", "E3", "科普活动", "积极开展"),
        misfit("level-quality", "E4", "活动效果", "12月底前"),
        misfit("level-timeliness", "E5", "主题活动", "≥3场"),
        misfit("level-timeliness", "E6", "主题活动", "有效促进"),
        misfit("level-cost", "E7", "预算控制", "控制在预算内"),
        misfit("level-satisfaction", "E8", "群众评价", "满意"),
        misfit("level-satisfaction", "E9", "群众评价", "≥90人"),
        misfit("level-satisfaction", "E10", "学员评价", "进一步提高"),
      ],
    },
  ],
});
