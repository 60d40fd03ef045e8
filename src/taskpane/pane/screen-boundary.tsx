import { Component, type ReactNode } from 'react';
import { FailureCard } from '../act/failure-card';
import { failureOf, type Failure } from '../act/failure';

/** Keeps a bug of one screen on that screen: it says so, and offers to show the screen anew. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { failure: Failure | undefined }> {
  override state: { failure: Failure | undefined } = { failure: undefined };

  static getDerivedStateFromError(error: unknown): { failure: Failure } {
    return { failure: failureOf(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <FailureCard failure={failure} onRetry={() => this.setState({ failure: undefined })} />;
  }
}
