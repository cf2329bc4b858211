import { posix, win32 } from 'node:path'

/**
 * Where programs keep their users' data on this platform: `$XDG_DATA_HOME/reprise` or `~/.local/share/reprise`,
 * `~/Library/Application Support/Reprise` on macOS, `%LOCALAPPDATA%\Reprise` on Windows. Nothing is made.
 */
export function dataFolder(platform: string, environment: Readonly<Record<string, string | undefined>>, userHome: string): string {
  if (platform === 'win32') return win32.join(environment['LOCALAPPDATA'] || win32.join(userHome, 'AppData', 'Local'), 'Reprise')
  if (platform === 'darwin') return posix.join(userHome, 'Library', 'Application Support', 'Reprise')
  const named = environment['XDG_DATA_HOME']
  // The standard: a path that is not absolute does not count.
  return posix.join(named !== undefined && posix.isAbsolute(named) ? named : posix.join(userHome, '.local', 'share'), 'reprise')
}

/** The same for what can be made again at any time: `$XDG_CACHE_HOME/reprise`, `~/Library/Caches/Reprise`, `%LOCALAPPDATA%\Reprise\Cache`. */
export function cacheFolder(platform: string, environment: Readonly<Record<string, string | undefined>>, userHome: string): string {
  if (platform === 'win32') return win32.join(dataFolder(platform, environment, userHome), 'Cache')
  if (platform === 'darwin') return posix.join(userHome, 'Library', 'Caches', 'Reprise')
  const named = environment['XDG_CACHE_HOME']
  return posix.join(named !== undefined && posix.isAbsolute(named) ? named : posix.join(userHome, '.cache'), 'reprise')
}
