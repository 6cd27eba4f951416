import { useEffect, useState } from "react";
import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { DiagnosticsReport } from "../../host/diagnostics";
import { useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import type { DiagnosticsProps } from "./Diagnostics.types";
import { useDiagnosticsStyles } from "./useDiagnosticsStyles.styles";

/** Where the add-in runs, to read and to copy. */
export function Diagnostics({ read, copy }: DiagnosticsProps) {
  const styles = useDiagnosticsStyles();
  const { diagnostics, loading } = useTexts();
  const [report, setReport] = useState<DiagnosticsReport | "failed" | null>(null);
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);

  useEffect(() => {
    let current = true;
    const settle = (outcome: DiagnosticsReport | "failed") => {
      if (current) setReport(outcome);
    };
    read().then(settle, () => settle("failed"));
    return () => {
      current = false;
    };
  }, [read]);

  if (report === null) return <p className={styles.text}>{loading}</p>;
  if (report === "failed") return <Notice intent="error">{diagnostics.failed}</Notice>;

  const lines = linesOf(report, diagnostics);
  const copyAll = () => {
    copy(lines.map(([term, value]) => `${term}: ${value}`).join("\n")).then(() => setCopied("yes"), () => setCopied("no"));
  };

  return (
    <div className={styles.root}>
      <p className={styles.text}>{diagnostics.intro}</p>
      <dl className={styles.list} data-testid="diagnostics">
        {lines.map(([term, value]) => [
          <dt key={`${term}/term`} className={styles.term}>{term}</dt>,
          <dd key={`${term}/value`} className={styles.value}>{value}</dd>,
        ])}
      </dl>
      <div><Button size="small" icon={<Copy16Regular />} onClick={copyAll}>{diagnostics.copy}</Button></div>
      <div role="status">{copied === null ? "" : copied === "yes" ? diagnostics.copied : diagnostics.copyFailed}</div>
    </div>
  );
}

function linesOf(report: DiagnosticsReport, texts: ReturnType<typeof useTexts>["diagnostics"]): readonly (readonly [string, string])[] {
  return [
    [texts.version, report.version],
    [texts.host, report.host ?? texts.unknown],
    [texts.hostVersion, report.hostVersion ?? texts.unknown],
    [texts.platform, report.platform ?? texts.unknown],
    [texts.sets, report.sets.join(", ")],
    [texts.language, report.language],
    [texts.browser, report.browser],
  ];
}
