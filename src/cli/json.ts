import type { Output } from './world.ts'

/** One answer as JSON for programs: indented for a terminal's reader, two spaces, a line break at the end. */
export async function writeJson(output: Output, answer: unknown): Promise<void> {
  await output.write(`${JSON.stringify(answer, null, 2)}\n`)
}
