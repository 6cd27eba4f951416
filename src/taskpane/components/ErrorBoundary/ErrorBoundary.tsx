import { Component } from "react";
import { Button } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import { FullPageNotice } from "../FullPageNotice";
import type { ErrorBoundaryProps } from "./ErrorBoundary.types";

interface State {
  readonly crash: { readonly cause: unknown } | null;
}

/** Catches bugs of ours, says so in plain words, and offers to start again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { crash: null };

  static getDerivedStateFromError(cause: unknown): State {
    return { crash: { cause } };
  }

  override componentDidCatch(cause: unknown): void {
    this.props.onCrash(cause);
  }

  override render() {
    const { crash } = this.state;
    return crash === null ? this.props.children : <CrashNotice cause={crash.cause} onReload={this.props.onReload} />;
  }
}

function CrashNotice({ cause, onReload }: { readonly cause: unknown; readonly onReload: () => void }) {
  const { crash } = useTexts();
  return (
    <FullPageNotice intent="error" title={crash.title} actions={<Button size="small" onClick={onReload}>{crash.reload}</Button>}>
      <p>{crash.text}</p>
      <code>{cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}</code>
    </FullPageNotice>
  );
}
