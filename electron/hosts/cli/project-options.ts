import { randomUUID } from 'node:crypto'
import { writerIdentity } from '#core/app/session.ts'
import type { WriteOptions } from '#core/project/index.ts'
import type { Invocation } from './command.ts'

/** How the command line opens a project for writing. */
export function writeOptions({ version }: Pick<Invocation, 'version'>): WriteOptions {
  return {
    writer: writerIdentity(),
    environment: { now: () => new Date().toISOString(), newId: () => randomUUID(), softwareVersion: version },
  }
}
