import type { EvaluationTableSpec } from "../../spec";

/** 项目支出绩效自评表. */
export const selfEvaluation: EvaluationTableSpec = {
  shape: "evaluation",
  id: "self-evaluation",
  version: 1,
  title: ["项目支出绩效自评表", "绩效自评表", "项目绩效自评表", "项目支出绩效目标自评表", "绩效目标自评表"],
  source: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附件1，未见全文印证；一级指标分值见口径",
  head: [
    { key: "project-name", labels: ["项目名称"], line: 0 },
    { key: "department", labels: ["主管部门", "主管部门及代码"], line: 1 },
    { key: "unit", labels: ["实施单位", "项目实施单位", "项目单位"], line: 1 },
  ],
  money: {
    labels: ["项目资金", "预算执行情况", "项目资金执行情况"],
    columns: [
      { key: "initial", headers: ["年初预算数", "年初预算"], type: "amount", width: 14 },
      { key: "budget", headers: ["全年预算数(A)", "全年预算数", "调整后预算数"], type: "amount", width: 14 },
      { key: "executed", headers: ["全年执行数(B)", "全年执行数", "预算执行数", "执行数"], type: "amount", width: 14 },
      { key: "points", headers: ["分值", "权重"], type: "quantity", width: 8 },
      { key: "rate", headers: ["执行率(B/A)", "执行率", "预算执行率"], type: "rate", width: 11 },
      { key: "score", headers: ["得分", "自评得分"], type: "quantity", width: 20 },
    ],
    lines: [
      { key: "total", labels: ["年度资金总额", "资金总额", "总额"], sum: ["fiscal", "carried-over", "other"] },
      { key: "fiscal", labels: ["其中：当年财政拨款", "财政拨款", "本年财政拨款", "财政资金"] },
      { key: "carried-over", labels: ["上年结转资金", "上年结转", "上年结转结余"], indent: 3 },
      { key: "other", labels: ["其他资金"], indent: 3 },
    ],
  },
  goals: {
    labels: ["年度总体目标", "年度目标", "总体目标"],
    columns: [
      { key: "expected", headers: ["预期目标", "年初设定目标"], type: "text", width: 50 },
      { key: "achieved", headers: ["实际完成情况", "目标实际完成情况", "全年实际完成情况"], type: "text", width: 50 },
    ],
  },
  indicators: {
    labels: ["绩效指标", "年度绩效指标"],
    columns: [
      { key: "first", headers: ["一级指标"], type: "label", width: 11 },
      { key: "second", headers: ["二级指标"], type: "label", width: 13 },
      { key: "name", headers: ["三级指标", "指标名称", "三级指标名称"], type: "text", width: 20 },
      { key: "target", headers: ["年度指标值", "指标值", "年度指标值(A)", "目标值"], type: "text", width: 14 },
      { key: "achieved", headers: ["实际完成值", "全年实际值", "全年实际值(B)", "全年实际完成值", "完成值"], type: "text", width: 14 },
      { key: "points", headers: ["分值", "权重"], type: "quantity", width: 8 },
      { key: "score", headers: ["得分", "自评得分"], type: "quantity", width: 11 },
      { key: "reason", headers: ["偏差原因分析及改进措施", "未完成原因分析", "偏差原因分析", "未完成原因分析及改进措施"], type: "text", width: 20 },
    ],
    levels: [
      {
        key: "output",
        labels: ["产出指标", "产出"],
        weight: "output",
        second: [
          { key: "quantity", labels: ["数量指标", "数量"] },
          { key: "quality", labels: ["质量指标", "质量"] },
          { key: "timeliness", labels: ["时效指标", "时效"] },
          { key: "cost", labels: ["成本指标", "成本"] },
        ],
      },
      {
        key: "benefit",
        labels: ["效益指标", "效果指标", "效益"],
        weight: "benefit",
        second: [
          { key: "economic", labels: ["经济效益指标", "经济效益"] },
          { key: "social", labels: ["社会效益指标", "社会效益"] },
          { key: "ecological", labels: ["生态效益指标", "生态效益"] },
          { key: "sustainable", labels: ["可持续影响指标", "可持续影响"] },
        ],
      },
      {
        key: "satisfaction",
        labels: ["满意度指标", "满意度"],
        weight: "satisfaction",
        second: [{ key: "service-object", labels: ["服务对象满意度指标", "服务对象满意度", "满意度指标"] }],
      },
    ],
    blankRows: 2,
  },
  totalLabels: ["总分", "合计", "总计"],
};
