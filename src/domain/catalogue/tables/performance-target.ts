import type { ColumnSpec, FirstLevelSpec, HeadFieldSpec, TargetColumn, TargetTableSpec } from "../../spec";

const COLUMNS: readonly ColumnSpec<TargetColumn>[] = [
  { key: "first", headers: ["一级指标"], type: "label", width: 12 },
  { key: "second", headers: ["二级指标"], type: "label", width: 16 },
  { key: "name", headers: ["三级指标", "指标名称", "三级指标名称", "具体指标", "绩效指标名称"], type: "text", width: 18 },
  { key: "description", headers: ["绩效指标描述", "指标描述", "指标说明", "指标内容"], type: "text", width: 24 },
  { key: "value", headers: ["指标值", "年度指标值", "目标值", "指标目标值", "绩效指标值", "年度目标值", "预期指标值", "计划指标值", "年度(/项目)指标值"], type: "text", width: 13 },
  { key: "basis", headers: ["指标值确定依据", "指标值设定依据", "确定依据", "指标值依据", "指标确定依据"], type: "text", width: 16 },
];

/** As 上海、安徽 and other places print them; a form has few of them. */
const EXTRAS: readonly ColumnSpec<TargetColumn>[] = [
  { key: "operator", headers: ["运算符号", "符号", "运算符", "计算符号", "比较符号", "指标符号", "指标值符号", "判断符号", "绩效指标符号"], type: "label", width: 8 },
  { key: "unit", headers: ["计量单位", "度量单位", "指标单位", "指标值单位", "单位", "绩效度量单位", "绩效指标单位"], type: "label", width: 8 },
  { key: "direction", headers: ["指标性质", "方向", "指标方向", "指标方向性", "指标属性", "指标值性质", "绩效指标性质", "绩效指标方向性"], type: "label", width: 8 },
  { key: "weight", headers: ["权重", "分值", "指标权重", "指标分值", "分值权重", "权重分值", "分值(权重)", "权重(分值)"], type: "quantity", width: 8 },
];

const QUANTITY = { key: "quantity", labels: ["数量指标", "数量", "产出数量", "产出数量指标"] } as const;
const QUALITY = { key: "quality", labels: ["质量指标", "质量", "产出质量", "产出质量指标"] } as const;
const TIMELINESS = { key: "timeliness", labels: ["时效指标", "时效", "产出时效", "产出时效指标", "时效性指标", "进度指标"] } as const;
const COST = { key: "cost", labels: ["成本指标", "成本", "产出成本", "产出成本指标", "成本控制指标"] } as const;
const ECONOMIC = { key: "economic", labels: ["经济效益指标", "经济效益", "经济效益类指标"] } as const;
const SOCIAL = { key: "social", labels: ["社会效益指标", "社会效益", "社会效益类指标"] } as const;
const ECOLOGICAL = { key: "ecological", labels: ["生态效益指标", "生态效益", "环境效益指标", "环境效益", "生态环境效益指标", "生态环境效益"] } as const;
const SUSTAINABLE = { key: "sustainable", labels: ["可持续影响指标", "可持续影响", "可持续发展指标", "可持续发展", "可持续效益指标", "可持续性影响指标", "可持续性影响", "可持续发展影响指标", "可持续影响力指标"] } as const;

const OUTPUT: FirstLevelSpec = { key: "output", labels: ["产出指标", "产出", "项目产出", "项目产出指标"], second: [QUANTITY, QUALITY, TIMELINESS, COST], inOrder: true };
const BENEFIT: FirstLevelSpec = { key: "benefit", labels: ["效益指标", "效果指标", "效益", "效果", "项目效益", "项目效益指标", "效益类指标"], second: [ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABLE] };
const SATISFACTION: FirstLevelSpec = {
  key: "satisfaction",
  labels: ["满意度指标", "满意度", "服务对象满意度指标", "服务对象满意度", "社会公众满意度指标"],
  second: [
    {
      key: "service-object",
      labels: [
        "服务对象满意度指标", "服务对象满意度", "满意度指标", "满意度", "社会公众或服务对象满意度指标", "社会公众或服务对象满意度", "社会公众满意度指标", "社会公众满意度",
        "公众满意度指标", "公众满意度", "群众满意度指标", "群众满意度", "受益对象满意度指标", "受益对象满意度", "受益群体满意度指标", "帮扶对象满意度指标", "帮扶对象满意度", "相关方满意度指标",
      ],
    },
  ],
};

const SCALE = ["预算规模及资金用途", "项目资金及用途"] as const;
const PLAN = ["资金支出计划（%）", "资金支出计划", "资金支出计划（累计%）"] as const;
const QUARTERS = ["资金支出计划（累计进度%）", "资金支出计划（累计进度）"] as const;
const CODE_AND_NAME: readonly HeadFieldSpec[] = [
  { key: "project-code", labels: ["项目编码", "项目代码"], line: 0, type: "text" },
  { key: "project-name", labels: ["项目名称"], line: 0, type: "text" },
];

const HEBEI_HEAD: readonly HeadFieldSpec[] = [
  ...CODE_AND_NAME,
  { key: "budget", labels: ["预算数", "预算金额", "预算规模", "年度资金总额", "项目资金总额", "资金总额"], under: SCALE, line: 1, type: "amount" },
  { key: "fiscal", labels: ["其中：财政资金", "财政资金"], under: SCALE, line: 1, type: "amount" },
  { key: "other", labels: ["其他资金"], under: SCALE, line: 1, type: "amount" },
  { key: "purpose", labels: ["资金用途"], under: SCALE, line: 2, type: "text", unlabelled: true },
  { key: "plan-1", labels: ["3月底", "3月底前"], under: PLAN, line: 3, type: "share" },
  { key: "plan-2", labels: ["6月底", "6月底前"], under: PLAN, line: 3, type: "share" },
  { key: "plan-3", labels: ["10月底", "9月底", "10月底前"], under: PLAN, line: 3, type: "share" },
  { key: "plan-4", labels: ["12月底", "12月底前"], under: PLAN, line: 3, type: "share" },
  { key: "objective", labels: ["绩效目标", "年度绩效目标", "总体目标"], line: 5, type: "text" },
];

/** 项目绩效目标表, in the printed forms seen so far. */
export const performanceTarget: TargetTableSpec = {
  shape: "targets",
  id: "performance-target",
  version: 1,
  title: ["项目绩效目标表", "绩效目标表", "绩效目标申报表", "项目支出绩效目标表", "项目支出绩效目标申报表"],
  extras: EXTRAS,
  numberHeaders: ["值", "数值", "指标值", "目标值", "数字", "数"],
  variants: [
    {
      id: "hebei-2021",
      source: "秦皇岛市北戴河区科学技术协会2021年、遵化市科学技术协会2025年部门预算绩效文本",
      head: HEBEI_HEAD,
      levels: [OUTPUT, BENEFIT, SATISFACTION],
      columns: COLUMNS,
    },
    {
      id: "tangshan-2022",
      source: "唐山市科学技术协会2022年部门预算绩效文本",
      head: [
        ...CODE_AND_NAME,
        { key: "purpose", labels: ["项目资金主要用途", "资金主要用途"], line: 1, type: "text" },
        { key: "plan-1", labels: ["第一季度", "一季度"], under: QUARTERS, line: 2, type: "share" },
        { key: "plan-2", labels: ["第二季度", "二季度"], under: QUARTERS, line: 2, type: "share" },
        { key: "plan-3", labels: ["第三季度", "三季度"], under: QUARTERS, line: 2, type: "share" },
        { key: "plan-4", labels: ["第四季度", "四季度"], under: QUARTERS, line: 2, type: "share" },
        { key: "objective", labels: ["绩效目标", "年度绩效目标", "总体目标"], line: 4, type: "text" },
      ],
      levels: [OUTPUT, { ...BENEFIT, labels: ["效果指标", "效益指标", "效益", "效果"] }, SATISFACTION],
      columns: COLUMNS,
    },
    {
      id: "zhangjiakou-2023",
      source: "张家口市科学技术协会2023年部门预算",
      head: [{ key: "objective", labels: ["绩效目标", "年度绩效目标", "总体目标"], line: 0, type: "text" }],
      levels: [OUTPUT, { ...BENEFIT, second: [SOCIAL] }, SATISFACTION],
      columns: COLUMNS,
    },
    {
      id: "cost-first",
      source: "2021年绩效指标分类的口径；未见全文印证",
      head: HEBEI_HEAD,
      levels: [
        {
          key: "cost",
          labels: ["成本指标", "成本"],
          second: [
            { key: "economic-cost", labels: ["经济成本指标", "经济成本"] },
            { key: "social-cost", labels: ["社会成本指标", "社会成本"] },
            { key: "ecological-cost", labels: ["生态环境成本指标", "生态环境成本", "生态成本指标"] },
          ],
        },
        { ...OUTPUT, second: [QUANTITY, QUALITY, TIMELINESS] },
        BENEFIT,
        SATISFACTION,
      ],
      columns: COLUMNS,
    },
  ],
};
