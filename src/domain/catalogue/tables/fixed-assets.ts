import { defineSection, type AmountTableSpec } from "../../spec";

/** 部门固定资产占用情况表. */
export const fixedAssets: AmountTableSpec = {
  shape: "amounts",
  id: "fixed-assets",
  version: 1,
  title: ["部门固定资产占用情况表", "固定资产占有使用情况表", "国有资产占用情况表", "国有资产占有使用情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [
    defineSection({
      key: "main",
      columns: [
        { key: "item", headers: ["项目"], type: "label", width: 46 },
        { key: "count", headers: ["数量"], type: "quantity", width: 18 },
        { key: "value", headers: ["价值（金额单位：万元）", "价值", "价值（万元）", "金额"], type: "amount", width: 30 },
      ],
      rows: {
        kind: "lines",
        lines: [
          { key: "total", labels: ["资产总额", "固定资产总额", "合计"], sum: ["buildings", "vehicles", "equipment", "other"], uncounted: true },
          { key: "buildings", labels: ["1、房屋（平方米）", "房屋"] },
          { key: "offices", labels: ["其中：办公用房（平方米）", "办公用房"], indent: 2, partOf: "buildings" },
          { key: "vehicles", labels: ["2、车辆（台、辆）", "车辆"] },
          { key: "equipment", labels: ["3、单价在20万元以上设备", "单价在50万元以上设备", "单价在100万元以上设备", "单价100万元（含）以上设备", "单价在20万元以上的设备", "单价20万元以上设备", "单价50万元以上设备", "单价50万元（含）以上设备", "单价100万元以上设备", "单价在50万元以上的设备", "单价在100万元以上的设备"], uncounted: true },
          { key: "other", labels: ["4、其他固定资产", "其他资产"], uncounted: true },
        ],
      },
      identities: [],
    }),
  ],
  page: "portrait",
  beside: "closing-day",
};
