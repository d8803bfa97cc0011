import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where projects without a chosen place are made, and in `.settings` what this computer remembers. */
export function homeFolder(): string {
  return process.env['CSAT_HOME'] ?? join(homedir(), 'CSAT Workbench')
}

export function settingsFolder(): string {
  return join(homeFolder(), '.settings')
}
