import { existsSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'
import { importIntoProject } from '../import/import-into-project.ts'
import { mappingFromCodebook, previewImport } from '../import/index.ts'
import {
  closeProject,
  createProject,
  openProject,
  readLockHolder,
  type WritableProject,
  type WriteOptions,
} from '../project/index.ts'
import { fillSampleProject } from './fill-sample-project.ts'
import { readSampleContents, type SampleContents } from './sample-contents.ts'

type OnProgress = (step: string, share: number | null) => void

/**
 * Makes the sample project from the sample survey, by the way a user's own goes: import, codebook, index system, weights,
 * results, causes, action plan, report; and opens it. It is built beside its place and moved there when it is complete: a
 * program that is killed leaves no half of it. Takes about a second.
 *
 * Refuses `projectExists`, `projectLocked` (another program is making it), `cannotWrite`, `diskFull`.
 */
export async function makeSampleProject(
  path: string,
  resourcesFolder: string,
  options: WriteOptions,
  onProgress: OnProgress = () => undefined,
): Promise<WritableProject> {
  if (existsSync(path)) refuse('projectExists', { file: basename(path) })
  const sample = readSampleContents(resourcesFolder)
  const building = `${path}.building`
  removeRest(building)
  const project = createProject(building, { name: sample.projectName, template: sample.template }, options)
  try {
    await importSurvey(project, resourcesFolder, sample, onProgress)
    fillSampleProject(project, sample, options)
    closeProject(project)
    if (existsSync(path)) refuse('projectExists', { file: basename(path) })
    renameSync(building, path)
  } catch (error) {
    closeProject(project)
    rmSync(building, { force: true })
    throw error
  }
  return openProject(path, options)
}

/** What a killed program left; nothing of a program that is at work. */
function removeRest(building: string): void {
  const holder = readLockHolder(building)
  if (holder !== null) refuse('projectLocked', { file: building, ...holder })
  rmSync(building, { force: true })
  rmSync(`${building}-journal`, { force: true })
}

async function importSurvey(
  project: WritableProject,
  resourcesFolder: string,
  sample: SampleContents,
  onProgress: OnProgress,
): Promise<void> {
  const { workbook } = sample
  const path = join(resourcesFolder, 'samples', workbook)
  const { mapping: guess } = await previewImport(path, workbook, {})
  const mapping = mappingFromCodebook(guess, JSON.stringify(sample.mapping), 'sample.json')
  await importIntoProject(project, { path, name: workbook, mapping }, onProgress, new AbortController().signal)
}
