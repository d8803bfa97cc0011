import { historyPanelTexts } from '#shared/messages/app/history-panel.ts'
import { paletteTexts } from '#shared/messages/app/palette.ts'
import { shellTexts, shortcutTexts, stepTexts } from '#shared/messages/app/shell.ts'
import { tourTexts } from '#shared/messages/app/tour.ts'
import { versionTexts } from '#shared/messages/app/versions.ts'
import { languages, type Text } from '#shared/messages/language.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { useHistory } from '../../client/use-history.ts'
import { useKnownVariables } from '../../client/use-known-variables.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { analysesAt, type Place } from '../../features/analysis/stage-analyses.ts'
import { dataViews } from '../../features/data/data-views.tsx'
import { useTour } from '../../features/help/tour/tour-context.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useTheme } from '../../ui/theme/theme-context.tsx'
import { remember } from '../../ui/use-remembered.ts'
import { usePanels } from '../panels.tsx'
import { useDoor } from '../project-door.tsx'
import { go, type PageId, pageIds } from '../route.ts'
import type { Command } from './command.ts'

const pageOfPlace: Readonly<Record<Place, PageId>> = {
  data: 'diagnosis',
  reliability: 'reliability',
  indicatorWeights: 'weights',
  sampleWeights: 'weights',
  scores: 'scores',
  diagnosis: 'diagnosis',
}
const places = Object.keys(pageOfPlace) as Place[]

/** Everything the palette offers, in the language of the interface and found by both; without a project, what needs none. */
export function useCommands(): readonly Command[] {
  const { show } = usePanels()
  const say = useSay()
  const { language, setLanguage } = useLanguage()
  const { setChoice } = useTheme()
  const { undoable, redoable, undo, redo } = useHistory()
  const door = useDoor()
  const hasProject = useCurrentProject() !== null
  const variables = useKnownVariables()
  const tour = useTour()

  const command = (group: Text, text: Text, run: () => void, keys?: string): Command => ({
    id: `${group.en} ${text.en}`,
    group: say(group),
    title: say(text),
    also: languages.filter((other) => other !== language).map((other) => text[other]),
    run,
    ...(keys === undefined ? {} : { keys }),
  })
  const showVariable = (name: string) => {
    remember('data.variable', name)
    go('data', 'variables')
  }
  const ofProject = (): readonly Command[] => [
    ...pageIds.map((page, at) => command(paletteTexts.page, stepTexts[page], () => go(page), `Alt+${at + 1}`)),
    ...dataViews.map(({ id, title }) => command(stepTexts.data, title, () => go('data', id))),
    ...places.flatMap((place) =>
      analysesAt(place).map(({ id, title }) => {
        const page = pageOfPlace[place]
        const shown = command(paletteTexts.analysis, title, () => go(page, id))
        return { ...shown, id, also: [...shown.also, id] }
      }),
    ),
    ...(undoable === null ? [] : [command(paletteTexts.project, shellTexts.undo, () => undo(), 'Ctrl+Z')]),
    ...(redoable === null ? [] : [command(paletteTexts.project, shellTexts.redo, () => redo(), 'Ctrl+Y')]),
    command(paletteTexts.project, historyPanelTexts.title, () => show('history')),
    command(paletteTexts.project, versionTexts.title, () => show('versions')),
    command(paletteTexts.project, versionTexts.saveTitle, () => show('saveVersion'), 'Ctrl+S'),
    command(paletteTexts.project, shortcutTexts.importData, door.importData, 'Ctrl+I'),
    command(paletteTexts.project, shellTexts.closeProject, door.closeProject),
  ]
  return [
    ...(hasProject ? ofProject() : []),
    command(paletteTexts.project, shellTexts.settings, () => go('settings'), 'Ctrl+,'),
    command(paletteTexts.project, shortcutTexts.open, door.chooseProject, 'Ctrl+O'),
    command(paletteTexts.project, paletteTexts.newProject, () => door.newProject()),
    command(shellTexts.theme, shellTexts.themeLight, () => setChoice('light')),
    command(shellTexts.theme, shellTexts.themeDark, () => setChoice('dark')),
    command(shellTexts.theme, shellTexts.themeSystem, () => setChoice('system')),
    command(shellTexts.language, shellTexts.switchLanguage, () => setLanguage(language === 'zh-CN' ? 'en' : 'zh-CN')),
    command(paletteTexts.help, tourTexts.title, tour.start),
    command(paletteTexts.help, shellTexts.shortcuts, () => show('shortcuts'), 'F1'),
    // Last: there may be hundreds, and they are looked for by what is typed.
    ...variables.map((variable) => ({
      id: `variable ${variable.name}`,
      group: say(paletteTexts.variable),
      title: variableTitle(variable),
      also: [variable.name],
      run: () => showVariable(variable.name),
    })),
  ]
}
