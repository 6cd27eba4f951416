/** Texts of the panel 必填指标; the Chinese ones are the original. */
export const mandatoryZhCN = {
  title: "必填指标",
  hint: "标为“必填”的二级指标，每个项目至少要有一条指标；标为“任选其一”的，同一个一级指标下有其中一个即可；“不要求”的可以空着。改动立即记在本工作簿里，随文件一起走，用命令行检查时也照此判断。",
  demand: { all: "必填", any: "任选其一", none: "不要求" },
  inForce: (profile: string) => `现在按口径“${profile}”的默认要求。`,
  own: "现在按本工作簿自定的要求，检查报告里会写明。",
  undo: "撤销",
  reset: "恢复口径默认",
  saved: "已记在本工作簿里。",
  undone: "已撤销，本工作簿恢复为上一次的要求。",
  restored: "已恢复口径默认。",
  notSaved: "没能记到工作簿里，仍按原来的要求：",
  notRead: "没能读出本工作簿的要求：",
};

/** The shape every language fills. */
export type MandatoryTexts = typeof mandatoryZhCN;
