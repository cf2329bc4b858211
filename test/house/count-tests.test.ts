import { expect, it } from 'vitest'
import { countTests } from '../../scripts/count-tests.ts'

it('a run is counted by its tests', () => {
  expect(countTests({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }, { status: 'failed', assertionResults: [{ status: 'failed' }] }],
  })).toEqual({ passed: 5, failed: 1 })
})

it('a file that could not be run counts as one failure', () => {
  expect(countTests({ numPassedTests: 2, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({ passed: 2, failed: 1 })
})
