import { createProject, saveIndexSystem } from '#core/project/index.ts'
import { loadTemplate } from '#core/templates/index.ts'
import { type Command, exitCodes, textOption, word } from '../command.ts'
import { projectName } from '../project-name.ts'
import { writeOptions } from '../project-options.ts'
import { withProject } from '../with-project.ts'

export const createCommand: Command = {
  usage: 'create FILE [--template ID]',
  summary: {
    'zh-CN': '新建项目文件：空白，或带有模板的指标体系。',
    en: 'Makes a new project file, blank or with the index system of a template.',
  },
  options: { template: { type: 'string' } },
  words: [1, 1],
  async run(invocation) {
    const file = word(invocation, 0)
    const template = textOption(invocation, 'template') ?? null
    const { folders, language, json } = invocation
    // The template is looked up before the file is made: a wrong name leaves nothing behind.
    const loaded = template === null ? null : loadTemplate(folders.resources, template, language)
    await withProject(
      createProject(file, { name: projectName(file), template }, writeOptions(invocation)),
      (project) => {
        if (loaded !== null) saveIndexSystem(project, loaded.index)
        invocation.result(json ? JSON.stringify({ file: project.path, template }) : project.path)
      },
    )
    return exitCodes.ok
  },
}
