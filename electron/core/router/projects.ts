import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { freePath } from '../app/free-path.ts'
import { projectSummary } from '../app/recent-projects.ts'
import { saveIndexSystem } from '../project/index.ts'
import { ensureSampleProject, samplePath } from '../sample/ensure-sample-project.ts'
import { listTemplates, loadTemplate } from '../templates/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

function withExtension(path: string): string {
  return path.toLowerCase().endsWith('.csat') ? path : `${path}.csat`
}

export function projectsRouter({ services, session, files, recent, newProjects }: ApplicationParts) {
  const { folders } = services
  const sample = samplePath(folders.projects)
  const listed = () => [
    ...recent.summaries().filter(({ key }) => key !== sample),
    // It is made when it is first opened.
    { ...projectSummary(sample, 'sample'), missing: false },
  ]

  function isReceived({ file }: { file?: { id: string } | undefined }): boolean {
    return file !== undefined && files.isOwn(file)
  }

  /** A project that came as bytes (dropped on the page, chosen in a browser) is kept among the projects: the session's files go with it. */
  function settle(path: string): string {
    mkdirSync(folders.projects, { recursive: true })
    const kept = freePath(folders.projects, basename(path, '.csat'))
    copyFileSync(path, kept)
    return kept
  }

  /** A page may only name a path that it was shown. */
  function pathOf({ key, file }: { key?: string | undefined; file?: { id: string } | undefined }): string {
    if (file !== undefined) return isReceived({ file }) ? settle(files.path(file)) : files.path(file)
    const known = listed().find((project) => project.key === key)
    return known?.key ?? refuse('unknownProject', { name: basename(key ?? '') })
  }

  return {
    list: os.projects.list.handler(() => listed()),
    templates: os.projects.templates.handler(({ input }) => listTemplates(folders.resources, input.language)),
    create: os.projects.create.handler(({ input }) => {
      mkdirSync(folders.projects, { recursive: true })
      const path =
        input.target === null ? freePath(folders.projects, input.name) : withExtension(files.path(input.target))
      const template = input.template === null ? null : loadTemplate(folders.resources, input.template, input.language)
      const project = session.create(path, { name: input.name, template: input.template })
      newProjects.applyTo(project)
      if (template !== null) saveIndexSystem(project, template.index)
      recent.add(project.path)
      return session.state()
    }),
    open: os.projects.open.handler(async ({ input }) => {
      const path = pathOf(input)
      if (path === sample) await ensureSampleProject(folders, session.environment)
      try {
        session.open(path, input.readOnly)
      } catch (error) {
        // What cannot be opened is no project to keep.
        if (isReceived(input)) rmSync(path, { force: true })
        throw error
      }
      recent.add(session.project.path)
      return session.state()
    }),
    forget: os.projects.forget.handler(({ input }) => {
      recent.forget(input.key)
      return done
    }),
    current: os.projects.current.handler(() => (session.isOpen ? session.state() : null)),
    close: os.projects.close.handler(() => {
      session.close()
      return done
    }),
  }
}
