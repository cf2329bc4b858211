export { documentFromInput, maxTextLength } from './input.ts'
export { isProblem } from './problem.ts'
export type { DocumentsOrProblem, Problem, ProblemCode } from './problem.ts'
