import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { HostFolders } from '../app/host-services.ts'
import { writerIdentity } from '../app/session.ts'
import { closeProject, type ProjectEnvironment } from '../project/index.ts'
import { makeSampleProject } from './make-sample-project.ts'

/** Where the sample project of a host lies. */
export function samplePath(projectsFolder: string): string {
  return join(projectsFolder, '示例项目-汽车售后满意度.csat')
}

const beingMade = new Map<string, Promise<void>>()

/** Makes the sample project where there is none; one that is there, changed or not, is left alone. */
export function ensureSampleProject(
  { projects, resources }: Pick<HostFolders, 'projects' | 'resources'>,
  environment: ProjectEnvironment,
): Promise<void> {
  const path = samplePath(projects)
  if (existsSync(path)) return Promise.resolve()
  // Asked for twice at once (an impatient second click), it is made once.
  const known = beingMade.get(path)
  if (known !== undefined) return known
  const making = make(path, projects, resources, environment).finally(() => beingMade.delete(path))
  beingMade.set(path, making)
  return making
}

async function make(path: string, projects: string, resources: string, environment: ProjectEnvironment): Promise<void> {
  mkdirSync(projects, { recursive: true })
  closeProject(await makeSampleProject(path, resources, { writer: writerIdentity(), environment }))
}
