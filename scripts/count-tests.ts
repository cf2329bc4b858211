export interface Count {
  readonly passed: number
  /** Tests that failed, and files that could not be run at all, one each. */
  readonly failed: number
}

/** What counts in the JSON report of vitest. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[]
}

/** Counts a report of vitest's JSON reporter. A file that fails before its first test is a failure too. */
export function countTests(report: Report): Count {
  const unrun = report.testResults.filter(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((each) => each.status === 'failed')).length
  return { passed: report.numPassedTests, failed: report.numFailedTests + unrun }
}
