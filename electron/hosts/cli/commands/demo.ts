import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { freePath } from '#core/app/free-path.ts'
import { createTableCache } from '#core/project/index.ts'
import { printProject } from '#core/report/print-project.ts'
import { makeSampleProject } from '#core/sample/make-sample-project.ts'
import { type Command, exitCodes, textOption } from '../command.ts'
import { writeOptions } from '../project-options.ts'
import { withProject } from '../with-project.ts'

export const demoCommand: Command = {
  usage: 'demo --out DIR',
  summary: {
    'zh-CN': '用示例调查走完全程，生成 demo.csat 和 demo.pdf。',
    en: 'Does the whole job on the sample survey: makes demo.csat and demo.pdf.',
  },
  options: { out: { type: 'string' } },
  words: [0, 0],
  async run(invocation) {
    const out = textOption(invocation, 'out')
    if (out === undefined) {
      invocation.remark(`usage: csat ${this.usage}`)
      return exitCodes.usage
    }
    const folder = resolve(out)
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'demo.csat')
    // Somebody may have worked in the demonstration of another day: it stays, under another name.
    if (existsSync(file)) {
      const kept = freePath(folder, 'demo')
      renameSync(file, kept)
      invocation.remark(
        invocation.language === 'en'
          ? `The demo.csat that was here is kept as ${kept}.`
          : `原有的 demo.csat 已保留为 ${kept}。`,
      )
    }
    const options = writeOptions(invocation)
    const { folders, language, json, progress, version } = invocation
    await withProject(await makeSampleProject(file, folders.resources, options, progress), async (project) => {
      const environment = {
        version,
        now: options.environment.now,
        fonts: folders.fonts,
        language,
        onProgress: progress,
      }
      const pdf = await printProject(project, createTableCache(), environment)
      const target = join(folder, 'demo.pdf')
      await writeFile(target, pdf.bytes)
      invocation.result(json ? JSON.stringify({ project: file, report: target }) : `${file}\n${target}`)
    })
    return exitCodes.ok
  },
}
