import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import {
  copyVersion,
  readProjectFacts,
  readVersions,
  removeVersion,
  renameVersion,
  restoreVersion,
  saveVersion,
} from '../project/index.ts'
import { compareVersions } from '../versions/compare-versions.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function versionsRouter({ services, session, files }: ApplicationParts) {
  const folder = services.folders.session

  const named = (id: string) =>
    readVersions(session.versioned).find((version) => version.id === id) ?? refuse('unknownItem')

  return {
    list: os.versions.list.handler(() => readVersions(session.versioned)),
    save: os.versions.save.handler(({ input }) => ({ id: saveVersion(session.writable, input.name, input.note) })),
    rename: os.versions.rename.handler(({ input }) => {
      renameVersion(session.writable, input.id, input.name, input.note)
      return done
    }),
    remove: os.versions.remove.handler(({ input }) => {
      removeVersion(session.writable, input.id)
      return done
    }),
    restore: os.versions.restore.handler(({ input }) => {
      restoreVersion(session.writable, input.id)
      return done
    }),
    view: os.versions.view.handler(({ input }) => {
      mkdirSync(folder, { recursive: true })
      session.view(named(input.id), folder)
      return session.state()
    }),
    leave: os.versions.leave.handler(() => {
      session.leave()
      return session.state()
    }),
    copy: os.versions.copy.handler(({ input }) => {
      const { name } = named(input.id)
      const title = readProjectFacts(session.versioned).name
      const file = input.target ?? files.reserve(`${title} ${name}.csat`)
      const path = files.path(file)
      mkdirSync(dirname(path), { recursive: true })
      copyVersion(session.versioned, input.id, path, session.options)
      return { ...file, size: statSync(path).size }
    }),
    compare: os.versions.compare.handler(({ input: { from, to, language } }) =>
      compareVersions(session.versioned, { from, to }, { ...session.options, folder, language, now: services.now }),
    ),
  }
}
