import type { RuleSentences } from "../sentences";

/** Sentences of the rules on performance targets, in Chinese. */
export const targets = {
  "target-identity": {
    title: "项目名称和编码",
    messages: {
      "no-name": "没有填写项目名称",
      "no-code": "没有填写项目编码",
      "same-code": "几张绩效目标表的项目编码都是“{code}”：{cells}",
      "same-name": "几张绩效目标表的项目名称都是“{name}”：{cells}",
      "code-year": "项目编码“{code}”中的年份是 {codeYear}，晚于预算年度 {year}",
    },
  },
  "target-funding": {
    title: "预算数与资金来源",
    messages: {
      missing: "没有填写预算数（{cell}）、财政资金和其他资金",
      sum: "预算数 {budget}（{budgetCell}），财政资金与其他资金相加 {parts}（{partCells}），相差 {difference}",
      "blank-part": "其他资金（{cell}）是空的，按 0 计算；财政资金已等于预算数 {budget}，没有其他资金时请填 0",
      text: "{field} {figure}{unit}（{cell}），资金用途的文字中是 {stated}{unit}（{textCell}）",
    },
  },
  "target-plan": {
    title: "资金支出计划",
    messages: {
      missing: "资金支出计划没有填全：{cells}",
      "not-a-share": "资金支出计划“{text}”（{cell}）不是百分数",
      "out-of-range": "资金支出计划 {share}%（{cell}）不在 0—100% 之间",
      falling: "累计进度 {share}%（{cell}）低于上一期的 {before}%（{beforeCell}）",
      last: "年底的累计进度是 {share}%（{cell}），不是 100%",
    },
  },
  "target-first-level": {
    title: "一级指标",
    messages: {
      unknown: "“{level}”不是一级指标，一级指标应为：{levels}",
      "other-form": "当前口径没有一级指标“{level}”，一级指标应为：{levels}",
      synonym: "一级指标“{level}”，当前口径的名称是“{usual}”",
      repeated: "一级指标“{level}”分在几处：{cells}",
      "repeated-merged": "一级指标“{level}”分在几处：{cells}；行里有合并或空白的单元格，重排会丢失内容，请手工调整",
      order: "一级指标“{level}”排在“{after}”之后，应在它之前",
      "order-merged": "一级指标“{level}”排在“{after}”之后，应在它之前；行里有合并或空白的单元格，重排会丢失内容，请手工调整",
    },
  },
  "target-second-level": {
    title: "二级指标",
    messages: {
      misplaced: "“{second}”在“{first}”之下，它属于：{own}",
      unknown: "“{first}”之下的“{second}”不是常用的二级指标",
      order: "“{first}”之下二级指标的顺序是 {order}，通常是 {usual}",
      "order-merged": "“{first}”之下二级指标的顺序是 {order}，通常是 {usual}；行里有合并或空白的单元格，重排会丢失内容，要调整请手工进行",
    },
  },
  "target-mandatory": {
    title: "必设指标",
    messages: {
      "no-indicators": "还没有填写任何绩效指标",
      missing: "“{first}”下没有“{second}”，这一类至少要有一条",
      "missing-any": "“{first}”下没有指标，下列各类中至少要有一条：{second}",
    },
  },
  "target-row-complete": {
    title: "指标填写完整",
    messages: {
      missing: "指标“{indicator}”没有填写“{column}”",
      "empty-levels": "有 {count} 个非必设的二级指标没有填写：{levels}",
      "missing-levels": "“{first}”下没有这些二级指标的行，而其他非必设的二级指标都留有行：{levels}",
    },
  },
  "target-description": {
    title: "绩效指标描述",
    messages: {
      same: "有 {count} 条指标的描述与名称相同，没有说明怎样计算：{indicators}（{cells}）",
      swapped: "指标“{indicator}”的描述“{description}”与指标值“{value}”像是填反了",
    },
  },
  "target-value-form": {
    title: "指标值的形式",
    messages: {
      "name-percentage": "指标“{indicator}”说的是比率，指标值“{value}”不是百分数",
      "name-count": "指标“{indicator}”说的是数量，指标值“{value}”不是带计量单位的数量",
      "name-duration": "指标“{indicator}”说的是时长，指标值“{value}”不是时长",
      "name-time": "指标“{indicator}”说的是时间，指标值“{value}”不是时间",
      "name-money": "指标“{indicator}”说的是金额，指标值“{value}”不是金额",
      "level-quantity": "数量指标“{indicator}”的指标值“{value}”不是数量",
      "level-quality": "质量指标“{indicator}”的指标值“{value}”不是比率，也不是质量标准",
      "level-timeliness": "时效指标“{indicator}”的指标值“{value}”没有说明时间",
      "level-cost": "成本指标“{indicator}”的指标值“{value}”不是金额，也不是比率",
      "level-satisfaction": "满意度指标“{indicator}”的指标值“{value}”不是百分数",
    },
  },
  "target-value-unit": {
    title: "指标值的单位",
    messages: {
      bare: "指标“{indicator}”的指标值“{value}”没有单位",
      incomplete: "指标“{indicator}”的指标值“{value}”单位不全，“{multiplier}”之后没有写明是什么",
      word: "有 {count} 个指标值用文字代替了“%”：{values}（{cells}）",
      form: "有 {count} 个指标值夹有空格或全角字符：{values}（{cells}）",
    },
  },
  "target-value-question": {
    title: "指标值不是问句",
    messages: {
      question: "有 {count} 个指标值是问句，没有说明要达到什么：{values}（{cells}）",
    },
  },
  "target-operator": {
    title: "指标值的符号",
    messages: {
      satisfaction: "满意度指标“{indicator}”的指标值“{value}”规定的是上限，满意度一般规定下限（≥）",
      cost: "成本指标“{indicator}”的指标值“{value}”规定的是下限，成本一般规定上限（≤）",
      lasting: "可持续影响指标“{indicator}”的指标值“{value}”规定的是上限，影响期限一般规定下限（≥）",
      style: "“{value}”用“{operator}”，本文件其他 {count} 个指标值用“{usual}”一类符号",
      worded: "“{value}”用文字表示范围，本文件其他 {count} 个指标值用“{usual}”一类符号",
    },
  },
  "target-percentage": {
    title: "百分数在 0—100% 之间",
    messages: {
      "out-of-range": "指标“{indicator}”的指标值“{value}”不在 0—100% 之间",
    },
  },
  "target-cost": {
    title: "成本不超过预算数",
    messages: {
      above: "成本指标“{indicator}”的指标值“{value}”，预算数 {budget}{unit}（{cell}），超出 {difference}{unit}",
      near: "成本指标“{indicator}”的指标值“{value}”，预算数 {budget}{unit}（{cell}），只差 {difference}{unit}",
    },
  },
  "target-year": {
    title: "指标值的年份",
    messages: {
      other: "指标“{indicator}”的指标值“{value}”不在预算年度 {year} 年",
      carried: "有 {count} 个指标值是预算年度 {year} 年以前的时间：{values}（{cells}）；结转项目请注明",
    },
  },
  "target-qualitative": {
    title: "定性指标值的标准",
    messages: {
      vague: "有 {count} 个指标值是定性表述，没有说明达到什么标准：{values}（{cells}）",
    },
  },
  "target-weights": {
    title: "指标权重合计",
    messages: {
      total: "权重合计 {total}，应为 {totals} 之一（{cells}）",
      blank: "有权重栏，没有填写",
    },
  },
  "target-duplicate": {
    title: "指标不重复",
    messages: {
      twice: "指标“{indicator}”在同一张表中重复：{cells}",
      copied: "“{table}”的 {of} 条指标中有 {count} 条与“{other}”完全相同",
    },
  },
  "target-text-values": {
    title: "文字中的数与指标值",
    messages: {
      objective: "文字“{sentence}”（{textCell}）写的是 {said}，指标“{indicator}”的指标值是 {value}",
      department: "分项绩效目标“{project}”的文字“{sentence}”（{textCell}）写的是 {said}，绩效目标表的指标值是 {values}（{cells}）",
    },
  },
  "target-list": {
    title: "分项绩效目标与项目绩效目标表",
    messages: {
      "no-table": "分项绩效目标有 {texts} 项，项目绩效目标表有 {tables} 张；没有找到对应绩效目标表的：{names}（{cells}）",
      "no-text": "分项绩效目标有 {texts} 项，项目绩效目标表有 {tables} 张；分项绩效目标中没有写到的：{names}（{cells}）",
      name: "分项绩效目标中的项目名称“{name}”（{cell}），绩效目标表中是“{other}”（{otherCell}）",
      order: "分项绩效目标的顺序是 {texts}，绩效目标表的顺序是 {tables}",
    },
  },
} satisfies Partial<RuleSentences>;
