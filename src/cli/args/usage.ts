/** Everything that the command line takes. */
export const USAGE = `用法 / Usage:
  yushen check FILE.xlsx|FOLDER|PATTERN… [选项 / options]
  yushen merge REPORT.json|REPORT.jsonl… [--format json|jsonl|text|xlsx] [-o OUT] [--force]
  yushen rates FILE.xlsx [--write OUT.xlsx] [--text] [选项 / options]
  yushen template --year 2026 --department "731 某某局" -o OUT.xlsx [选项 / options]

check：检查工作簿里的表；文件夹里的 .xlsx 都检查，结果按文件路径排列
  --format        text（默认）、json（公开约定，字段只增不减）、jsonl（每检查完一个文件就输出一行）或 xlsx（汇总工作簿，须有 -o）
  -o, --out       输出文件；已存在时不覆盖，除非加 --force
  --workers       同时检查几个文件；不写时按机器和文件数决定
  --part          只检查其中一份，如 2/5；各份的结果用 merge 合并，与一次检查相同
  --profile       口径，如 hebei、tangshan-2022、cost-first；不写时用工作簿自己记住的，没有则用默认口径
  --min-severity  只列出该级别及以上的问题（默认 info）；判定和退出码不受影响

merge：合并几次检查的结果；同一文件以后给出的为准

rates：计算项目预算执行情况表的执行率
  -w, --write     把执行率、小计和合计写成公式，另存为这个文件（其余内容一概不动）；已存在时不覆盖，除非加 --force
  --text          输出执行情况的文字（各单位、各项目、低于下限的项目），数字与表一致
  --format        text（默认）或 json（公开约定，字段只增不减）
  --profile       口径；不写时用工作簿自己记住的，没有则用默认口径

template：生成一套空白表
  -o, --out         输出文件（.xlsx）；文件已存在时不覆盖，除非加 --force
  --year            预算年度
  --department      部门，编码写在名称前，如 "731 张家口市科学技术协会"
  --profile         口径，如 hebei、tangshan-2022、cost-first
  --tables          只要这些表，逗号分隔的表 ID；不写时是口径要求的全部表
  --projects        项目清单（.csv、.txt 或 .xlsx）：每个项目一张绩效目标表
  --arrangement     绩效目标表的放法：sheets 各占一张工作表（默认），stacked 依次排在一张工作表
  --codes           用到的科目编码，逗号分隔，或写有编码的文件（每行一个）
  --from            上年的工作簿：沿用其部门、单位、表、科目和项目，金额留空
  --unit            金额单位：万元（默认）或 元
  --target-variant  绩效目标表的样式，默认按口径
  --values-only     表与表之间不用公式相连
  --lock            锁定公式单元格（无密码）
  --no-code-list    不附科目编码表
  --no-shade        屏幕上不给公式单元格加底色
  --force           覆盖已有的输出文件
  --format          text（默认）或 json（公开约定，字段只增不减）

--lang zh-CN（默认）或 en-US：各命令都可用

退出码 / Exit codes:
  check     0 没有错误  1 有错误  2 有文件无法读取或用法不对（merge 相同）
  rates     0 已计算，表中所列一致  1 表中所列有截断或不符  2 没有可计算的表、无法读取或写入
  template  0 已生成    2 没有生成（原因见标准错误输出）
`;
