import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { privacySecret } from '#core/app/privacy-secret.ts'
import { importIntoProject } from '#core/import/import-into-project.ts'
import { mappingFromCodebook, previewImport, treatAll } from '#core/import/index.ts'
import { closeProject, openProject } from '#core/project/index.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { problemSentence } from '#shared/messages/problem-sentence.ts'
import { type PrivacyTreatment, privacyTreatments } from '#shared/survey/import-mapping.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { settingsFolder } from '../home-folder.ts'
import { writeOptions } from '../project-options.ts'

export const importCommand: Command = {
  usage: 'import FILE DATA [--sheet S] [--codebook JSON] [--privacy mask|keep|drop]',
  summary:
    'Imports a data file into a project, all or nothing; --codebook corrects what the importer understands; personal data are masked unless --privacy says otherwise.',
  options: { sheet: { type: 'string' }, codebook: { type: 'string' }, privacy: { type: 'string' } },
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
    const project = openProject(file, writeOptions(invocation))
    try {
      const codebook = textOption(invocation, 'codebook')
      const sheet = textOption(invocation, 'sheet') ?? null
      const guess = await previewImport(data, basename(data), { sheet, mapping: null })
      const understood =
        codebook === undefined
          ? guess.mapping
          : mappingFromCodebook(guess.mapping, await readFile(codebook, 'utf8'), codebook)
      const preview =
        codebook === undefined
          ? guess
          : await previewImport(data, basename(data), { sheet: understood.sheet, mapping: understood })
      const mapping = treatment === null ? preview.mapping : treatAll(preview.mapping, treatment)
      const source = { path: data, name: basename(data), mapping, secret: privacySecret(settingsFolder()) }
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
    } finally {
      closeProject(project)
    }
    return exitCodes.ok
  },
}

/** null: as the importer suggests; undefined: no treatment there is. */
function treatmentOf(given: string | undefined): PrivacyTreatment | null | undefined {
  return given === undefined ? null : privacyTreatments.find((treatment) => treatment === given)
}
