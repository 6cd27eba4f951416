import { targetTextValues } from "../../../src/domain/rules/target-text-values";
import { goalsSheet } from "../../support/departmentTargets";
import { indicator, targetForm, type FormParts } from "../../support/targetCase";
import { BLANK_TARGETS } from "../../support/targetTableOf";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

/** One printed form; its goal is in B8, the first indicator's value in E10. */
const goal = (name: string, objective: string, rows: readonly string[], parts: FormParts = {}): WorkbookCase => ({
  name,
  sheets: [targetForm({ objective, rows, ...parts })],
  specs: ["performance-target"],
});

const ACTIVITIES = indicator("quantity", "活动次数", "≥20次", "活动开展次数");
const SATISFIED = indicator("satisfied", "服务对象满意度", "≥90%", "服务对象的满意度");

/** A first part with this project, then tables named 科普经费, 会议费. */
const part = (name: string, lines: readonly string[], ...tables: readonly FormParts[]): WorkbookCase => ({
  name,
  sheets: [goalsSheet(...lines), ...tables.map((table, index) => targetForm({ sheet: `表${String(index + 1)}`, title: `${String(index + 1)}、项目绩效目标表`, ...table }))],
  specs: ["department-targets", ...tables.map(() => "performance-target")],
});

testWorkbookRule(targetTextValues, {
  valid: [
    goal("figures that the indicators have too", "通过开展２０次科普活动，编印4期杂志，观众满意度达到90%以上", [ACTIVITIES, indicator("quantity", "编印期数", "≥4期", "编印杂志期数"), SATISFIED]),
    goal("the same figure with another multiplier, or with a synonym of its unit", "培训人员100名，接待观众3万人次", [indicator("quantity", "培训人员数量", "≥100人"), indicator("quantity", "接待观众人次", "≥30000人次")]),
    goal("figures without a counterpart", "购置3台设备，举办第20届竞赛，2022年开展活动", [ACTIVITIES]),
    goal("another thing of the same unit", "举办培训班5次，编印资料3期", [ACTIVITIES]),
    goal("a part beside a whole that agrees", "开展20次科普活动，青少年活动3次", [ACTIVITIES]),
    goal("parts that add up to the indicator", "上半年开展活动12次，下半年开展活动8次", [ACTIVITIES]),
    goal("how many each of them has", "单场活动参与群众人数达到300人", [indicator("quantity", "参与群众人数", "≥5000人", "参与活动的群众人数")]),
    goal("a part, an average and a change", "其中农村活动3次，每县活动2次，满意度提高5%", [ACTIVITIES, SATISFIED]),
    goal("one of several indicators that agrees", "参与活动的群众满意度达到95%", [SATISFIED, indicator("satisfied", "群众满意度", "≥95%")]),
    goal("what values do not state in figures", "开展10次活动", [indicator("quantity", "活动次数", "较上年增加")]),
    goal("money of the use, which is compared with the budget", "开展活动", [indicator("cost", "活动成本", "≤5万元")], { purpose: "活动成本8万元" }),
    goal("a date without a year", "项目完成时限为12月底前", [indicator("timeliness", "项目完成时限", "2022.12")]),
    part("text of a project with the figures of its own table, not of another's", ["1、科普经费", "绩效目标：开展活动20次", "2、会议费", "绩效目标：开展活动5次"], { name: "科普经费", rows: [ACTIVITIES] }, { name: "会议费", rows: [indicator("quantity", "活动次数", "5次")] }),
    part("counts of a project that has no table, which may be nobody's", ["1、科技馆站", "绩效目标：开展活动5次"], { name: "科普经费", rows: [ACTIVITIES] }),
    { ...goal("a form that nobody has begun, and says so", "", BLANK_TARGETS, { code: "", name: "" }), notChecked: [{ sheet: "绩效", reasonId: "not-filled", data: {} }] },
    { ...part("a first part without tables, and says so", ["1、科普经费", "绩效目标：开展活动20次"]), notChecked: [{ sheet: null, reasonId: "no-table", data: {} }] },
  ],
  invalid: [
    {
      ...goal("another unit, another number and the opposite direction", "1.通过开展20场科普活动，提升素质；2.编印6期杂志，消耗电量不超过5千瓦时", [
        ACTIVITIES, indicator("quantity", "编印期数", "≥4期", "编印杂志期数"), indicator("quantity", "消耗电量", "≥5千瓦时"),
      ]),
      findings: [
        { messageId: "objective", at: "绩效!E10", severity: "warning", related: ["绩效!B8"], data: { sentence: "1.通过开展20场科普活动", textCell: "B8", said: "20场", indicator: "活动次数", value: "≥20次" } },
        { messageId: "objective", at: "绩效!E11", severity: "warning", related: ["绩效!B8"], data: { sentence: "2.编印6期杂志", textCell: "B8", said: "6期", indicator: "编印期数", value: "≥4期" } },
        { messageId: "objective", at: "绩效!E12", severity: "warning", related: ["绩效!B8"], data: { sentence: "消耗电量不超过5千瓦时", textCell: "B8", said: "不超过5千瓦时", indicator: "消耗电量", value: "≥5千瓦时" } },
      ],
    },
    {
      ...goal("two figures against one indicator", "开展10次活动，开展活动12次", [ACTIVITIES]),
      findings: [{ messageId: "objective", at: "绩效!E10", severity: "warning", related: ["绩效!B8"], data: { sentence: "开展10次活动\n开展活动12次", textCell: "B8", said: "10次\n12次", indicator: "活动次数", value: "≥20次" } }],
    },
    {
      ...goal("a figure with the stop behind it", "开展活动15次。", [ACTIVITIES]),
      findings: [{ messageId: "objective", at: "绩效!E10", severity: "warning", related: ["绩效!B8"], data: { sentence: "开展活动15次", textCell: "B8", said: "15次", indicator: "活动次数", value: "≥20次" } }],
    },
    {
      ...part("the text of its project, and of a project that no table is named after", ["1、科普经费", "绩效目标：科普活动满意度=100%", "绩效指标：完成时限为2022年12月底之前", "2、科技馆站", "绩效目标：观众满意度=100%"],
        { name: "科普经费", rows: [SATISFIED, indicator("timeliness", "完成时限", "2021年12月底之前")] }, { name: "会议费", rows: [indicator("satisfied", "职工满意度", "≥95%")] }, { name: "培训费", rows: [indicator("satisfied", "学员满意度", "≥98%")] }),
      findings: [
        { messageId: "department", at: "表1!E10", severity: "warning", related: ["整体!A6"], data: { project: "科普经费", sentence: "绩效目标：科普活动满意度=100%", textCell: "整体!A6", said: "=100%", values: "≥90%", cells: "表1!E10" } },
        { messageId: "department", at: "表1!E11", severity: "warning", related: ["整体!A7"], data: { project: "科普经费", sentence: "绩效指标：完成时限为2022年12月底之前", textCell: "整体!A7", said: "2022年12月底之前", values: "2021年12月底之前", cells: "表1!E11" } },
        { messageId: "department", at: "表2!E10", severity: "warning", related: ["整体!A9", "表3!E10"], data: { project: "科技馆站", sentence: "绩效目标：观众满意度=100%", textCell: "整体!A9", said: "=100%", values: "≥95%\n≥98%", cells: "表2!E10\n表3!E10" } },
      ],
    },
  ],
});
