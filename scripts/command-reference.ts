import type { Command, Option } from '#cli'

/** The page of every command for `docs/reference`, made from what the commands say of themselves. */
export function commandReference(commands: readonly Command[]): string {
  const contents = commands.map(({ name, summary }) => `- [\`reprise ${name}\`](#reprise-${name}): ${summary}`)
  return `# Commands

This page is written by \`npm run reference\` from what \`reprise COMMAND --help\` prints. Change it there.

${contents.join('\n')}

${commands.map(section).join('\n')}`
}

function section({ name, summary, usage, about, options, examples }: Command): string {
  const rows = Object.entries(options).map(([option, of]) => `| \`${spelled(option, of)}\` | ${cell(of.help)} |`)
  return `## reprise ${name}

${summary[0]?.toUpperCase()}${summary.slice(1)}.

\`\`\`
${usage.map((form) => `reprise ${name} ${form}`.trimEnd()).join('\n')}
\`\`\`

${about}

${rows.length === 0 ? '' : `| option | meaning |\n| --- | --- |\n${rows.join('\n')}\n\n`}${examples.map(([line, shows]) => `- \`${line}\`: ${shows}`).join('\n')}
`
}

function spelled(name: string, option: Option): string {
  const short = option.short === undefined ? '' : `-${option.short}, `
  return option.type === 'boolean' ? `${short}--${name}` : `${short}--${name} ${option.value}`
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|')
}
