import { defaultProfile } from "../../../src/domain";
import { narrate } from "../../../src/domain/narrative";
import { toldBy, toldOf2023 } from "../../support/executionLines";

const OPTIONS = { profile: defaultProfile };

describe("the sentences on 唐山市科学技术协会 2023", () => {
  const { paragraphs, withoutReason } = narrate(toldOf2023(), OPTIONS);

  it("open with the totals, which are those of all 27 projects", () => {
    expect(paragraphs[0]).toBe(
      "2023年唐山市科学技术协会预算项目共27项，调整预算数3338.69万元，实际执行数2026.57万元，支出进度60.7%。其中：科协本级11项，调整预算数1349.5万元，实际执行数1315.28万元，支出进度97.46%；" +
      "科工中心4项，调整预算数61.28万元，实际执行数32.65万元，支出进度53.28%；进修学院8项，调整预算数165.68万元，实际执行数107.71万元，支出进度65.01%；科技馆4项，调整预算数1762.23万元，实际执行数570.93万元，支出进度32.4%。",
    );
  });

  it("name each unit with its projects in the form of the report, rates rounded and not cut off", () => {
    expect(paragraphs.slice(1, 8)).toEqual([
      "1、科协本级纳入年度绩效评价的项目共计11项。",
      "（1）科技工作者之家建设活动，调整预算数10万元，实际执行数6万元，支出进度60%。",
      "（2）唐山市老科协经费，调整预算数39万元，实际执行数39万元，支出进度100%，总体完成率100%。",
      "（3）唐山市老科协会议费，调整预算数5万元，实际执行数5万元，支出进度100%，总体完成率100%。",
      "（4）唐山市老科协培训费，调整预算数2万元，实际执行数2万元，支出进度100%，总体完成率100%。",
      "（5）唐山市老科协印刷费，调整预算数4万元，实际执行数4万元，支出进度100%，总体完成率100%。",
      "（6）唐山市总工会房屋租金，调整预算数832.52万元，实际执行数802.51万元，支出进度96.4%，总体完成率100%。",
    ]);
  });

  it("end with the ten below 90 %, whose reasons the table does not give", () => {
    expect(paragraphs.slice(-11, -9)).toEqual([
      "支出进度低于90%的项目共10项：",
      "（1）科技工作者之家建设活动（科协本级），调整预算数10万元，实际执行数6万元，支出进度60%，原因：（请填写原因）。",
    ]);
    expect(withoutReason).toHaveLength(10);
  });
});

it("gives the threshold as the profile has it, and asks no reason of what reads as much", () => {
  const told = toldBy(`项目预算执行情况表
    单位：万元
    项目 | 调整预算数 | 实际执行数 | 支出进度
    科普经费 | 10000 | 9249.97 |
    设备购置 | 10000 | 9249.4 |`);
  const { paragraphs } = narrate(told, { profile: { ...defaultProfile, thresholds: { executionRate: 0.925 } } });
  expect(paragraphs.slice(-2)).toEqual(["支出进度低于92.5%的项目共1项：", "（1）设备购置，调整预算数10000万元，实际执行数9249.4万元，支出进度92.49%，原因：（请填写原因）。"]);
  expect(paragraphs[1]).toBe("（1）科普经费，调整预算数10000万元，实际执行数9249.97万元，支出进度92.5%。");
});

it("cites the reason of a project, counts no 其中, and gives no rate on no budget", () => {
  const told = toldBy(`项目预算执行情况表
    单位：元
    项目 | 调整预算数 | 实际执行数 | 支出进度 | 备注
    科普经费 | 600000 | 450000.5 | 75% | 项目跨年实施。
    其中：印刷费 | 100000 | 90000 | 90%
    设备购置 | 0 | 20
    合计 | 600000 | 450020.5 | 75%`);
  expect(narrate(told, { ...OPTIONS, department: "市科协", year: 2024 }).paragraphs).toEqual([
    "2024年市科协预算项目共2项，调整预算数600000元，实际执行数450020.5元，支出进度75%。",
    "（1）科普经费，调整预算数600000元，实际执行数450000.5元，支出进度75%。",
    "（2）设备购置，调整预算数0元，实际执行数20元，没有预算，不计算支出进度。",
    "支出进度低于90%的项目共1项：",
    "（1）科普经费，调整预算数600000元，实际执行数450000.5元，支出进度75%，原因：项目跨年实施。",
  ]);
});

it("says nothing of a table without projects, and counts rows whose figures cannot be read", () => {
  const told = toldBy(`项目预算执行情况表
    单位：万元
    项目 | 调整预算数 | 实际执行数 | 支出进度
    科普经费 | 待定 | 45 |
    合计 | 60 | 45 | 75%`);
  expect(told.unreadable).toHaveLength(1);
  expect(narrate(told, OPTIONS)).toEqual({ paragraphs: [], withoutReason: [] });
});
