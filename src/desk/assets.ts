import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** A file that pages load: its address holds a hash of its content, so that it may be kept for ever. */
export interface Asset {
  readonly address: string
  readonly type: string
  readonly content: string
}

export interface Assets {
  readonly style: Asset
  readonly script: Asset
  readonly icon: Asset
}

/** Reads what the package holds beside the code. The style sheets become one, in order of their names. */
export function readAssets(): Assets {
  // The build copies them to the same place beside the compiled code.
  const folder = new URL('./assets/', import.meta.url)
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css')).sort()
  return {
    style: asset('desk', 'css', 'text/css; charset=utf-8', sheets.map(read).join('\n')),
    script: asset('desk', 'js', 'text/javascript; charset=utf-8', read('desk.js')),
    icon: asset('icon', 'svg', 'image/svg+xml', read('icon.svg')),
  }
}

function asset(name: string, ending: string, type: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { address: `/assets/${name}-${hash}.${ending}`, type, content }
}
