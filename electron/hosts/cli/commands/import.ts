import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { privacySecret } from '#core/app/privacy-secret.ts'
import { importIntoProject } from '#core/import/import-into-project.ts'
import {
  mappingFromCodebook,
  previewByTemplate,
  previewImport,
  previewWithOther,
  templateMapping,
  treatAll,
} from '#core/import/index.ts'
import { openProject, type ReadableProject } from '#core/project/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { problemSentence } from '#shared/messages/problem-sentence.ts'
import {
  type ImportMapping,
  type ImportPreview,
  importMappingSchema,
  type PrivacyTreatment,
  privacyTreatments,
} from '#shared/survey/import-mapping.ts'
import { type Command, exitCodes, type Invocation, textOption, word } from '../command.ts'
import { settingsFolder } from '../home-folder.ts'
import { writeOptions } from '../project-options.ts'
import { otherFile, sheetOptions } from '../sheet-options.ts'
import { withProject } from '../with-project.ts'

export const importCommand: Command = {
  usage:
    'import FILE DATA [--sheet S | --sheets all|A,B] [--profile P] [--with OTHER] [--like BATCH|MAPPING.json] [--codebook JSON] [--privacy mask|keep|drop]',
  summary: {
    'zh-CN':
      '把数据文件导入项目，要么全部写入，要么都不写；--like 沿用以前某次导入，--with 从另一份导出取标签或编码，--codebook 更正识别结果；个人信息默认脱敏，除非用 --privacy 另行指定。',
    en: 'Imports a data file into a project, all or nothing; --like reads it as an earlier import, --with takes labels or codes from another export, --codebook corrects what the importer understands; personal data are masked unless --privacy says otherwise.',
  },
  options: {
    sheet: { type: 'string' },
    sheets: { type: 'string' },
    profile: { type: 'string' },
    with: { type: 'string' },
    like: { type: 'string' },
    codebook: { type: 'string' },
    privacy: { type: 'string' },
  },
  words: [2, 2],
  async run(invocation) {
    const [file, data] = [word(invocation, 0), resolve(word(invocation, 1))]
    const { language, json } = invocation
    const treatment = treatmentOf(textOption(invocation, 'privacy'))
    if (treatment === undefined) {
      invocation.remark(`usage: csat ${this.usage}`)
      return exitCodes.usage
    }
    if (!existsSync(data)) refuse('fileNotFound', { name: basename(data) })
    await withProject(openProject(file, writeOptions(invocation)), async (project) => {
      const preview = await corrected(await understood(invocation, data, project), invocation, data)
      const mapping = treatment === null ? preview.mapping : treatAll(preview.mapping, treatment)
      const source = { path: data, name: basename(data), mapping, secret: () => privacySecret(settingsFolder()) }
      const imported = await importIntoProject(project, source, invocation.progress, new AbortController().signal)
      if (json) invocation.result(JSON.stringify({ ...imported, summary: preview.summary, problems: preview.problems }))
      else {
        for (const problem of preview.problems) invocation.remark(problemSentence(problem, language))
        invocation.result(
          language === 'en'
            ? `${imported.responses} responses imported, ${imported.excluded} of them excluded as invalid.`
            : `已导入 ${imported.responses} 份问卷，其中 ${imported.excluded} 份无效（已标记，不参与分析）。`,
        )
      }
    })
    return exitCodes.ok
  },
}

/** What the importer makes of the file, by itself or with the help that was named. */
async function understood(invocation: Invocation, data: string, project: ReadableProject): Promise<ImportPreview> {
  const options = { ...sheetOptions(invocation), profile: textOption(invocation, 'profile') ?? null }
  const name = basename(data)
  const like = textOption(invocation, 'like')
  if (like !== undefined) return (await previewByTemplate(data, name, await templateOf(like, project), options)).preview
  const other = otherFile(textOption(invocation, 'with'))
  return other === null ? previewImport(data, name, options) : previewWithOther(data, name, other, options)
}

/** A mapping file, or an earlier import of the project by its id or the name of its file. */
async function templateOf(like: string, project: ReadableProject): Promise<ImportMapping> {
  if (!like.toLowerCase().endsWith('.json')) return templateMapping(project, like)
  if (!existsSync(like)) refuse('fileNotFound', { name: basename(like) })
  const parsed = importMappingSchema.safeParse(parsedJson(await readFile(like, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return refuse('mappingInvalid', { path: issue?.path.join('.') || '/', reason: issue?.message ?? '' })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse('mappingInvalid', { path: '/', reason: error instanceof Error ? error.message : String(error) })
  }
}

/** Corrections come last: they are the user's word. */
async function corrected(preview: ImportPreview, invocation: Invocation, data: string): Promise<ImportPreview> {
  const codebook = textOption(invocation, 'codebook')
  if (codebook === undefined) return preview
  if (!existsSync(codebook)) refuse('fileNotFound', { name: basename(codebook) })
  const mapping = mappingFromCodebook(preview.mapping, await readFile(codebook, 'utf8'), codebook)
  return previewImport(data, basename(data), { sheet: mapping.sheet, mapping })
}

/** null: as the importer proposes; undefined: not one of the three. */
function treatmentOf(given: string | undefined): PrivacyTreatment | null | undefined {
  if (given === undefined) return null
  return privacyTreatments.find((treatment) => treatment === given)
}
