import { spawnSync } from 'node:child_process'

/** Builds the program, saying so on standard error; ends the process with the build's exit code when that fails. */
export function build(root: string): void {
  process.stderr.write('Building (正在构建)…\n')
  const built = spawnSync('npm', ['run', '-s', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) process.exit(built.status ?? 1)
}
