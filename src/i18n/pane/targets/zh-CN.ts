/** The texts of the view of 项目绩效目标表; the Chinese ones are the original. */
export const targetsZhCN = {
  sections: { label: "绩效目标的各项功能", overview: "项目一览" },
  overview: {
    read: "读取项目",
    again: "重新读取",
    running: "正在读取…",
    stale: "工作簿在读取以后有改动，下面可能不是现在的内容。",
    summary: (projects: number, withProblems: number) => (withProblems === 0 ? `共 ${String(projects)} 个项目，没有发现错误和警告` : `共 ${String(projects)} 个项目，${String(withProblems)} 个有问题`),
    none: "没有找到项目绩效目标表",
    noneHint: "需要有标题“项目绩效目标表”或“一级指标、二级指标、指标值”等表头的表，每个项目一张。还没有时，可以在“插入表格”中按项目清单插入；有表而没有认出时，先“检查”，再更正认出的表。",
    caption: (unit: string) => `项目绩效目标表一览（金额单位：${unit}）`,
    project: "项目",
    budget: "预算",
    indicators: "指标",
    findings: "问题",
    sortedBy: (column: string) => `按${column}排序`,
    unnamed: "（没有项目名称）",
    notBegun: "还没有填写",
    missing: (levels: string) => `缺 ${levels}`,
    anyOf: (levels: string) => `${levels}之一`,
    noLevel: "（没有写级别）",
    unreadable: "不是数字",
    unitUnknown: "单位不明",
    noFindings: "无",
  },
};

export type TargetsTexts = typeof targetsZhCN;
