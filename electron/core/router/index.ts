import type { ApplicationParts } from '../app/application-parts.ts'
import { analysesRouter } from './analyses.ts'
import { appRouter } from './app.ts'
import { cardsRouter } from './cards.ts'
import { dataRouter } from './data.ts'
import { derivedRouter, subsetsRouter } from './derived.ts'
import { editingRouter } from './editing.ts'
import { entryRouter } from './entry.ts'
import { exportsRouter } from './exports.ts'
import { filesRouter } from './files.ts'
import { historyRouter } from './history.ts'
import { os } from './implement.ts'
import { importsRouter } from './imports.ts'
import { improvementRouter } from './improvement.ts'
import { indexSystemRouter, weightsRouter } from './index-system.ts'
import { projectsRouter } from './projects.ts'
import { qualityRouter } from './quality.ts'
import { reportRouter } from './report.ts'
import { settingsRouter } from './settings.ts'
import { splitsRouter } from './splits.ts'
import { verbatimRouter } from './verbatim.ts'
import { versionsRouter } from './versions.ts'

/** Implements the whole contract; the type checker says when a call is missing. */
export function createRouter(parts: ApplicationParts) {
  return os.router({
    app: appRouter(parts),
    files: filesRouter(parts),
    projects: projectsRouter(parts),
    imports: importsRouter(parts),
    data: dataRouter(parts),
    editing: editingRouter(parts),
    entry: entryRouter(parts),
    exports: exportsRouter(parts),
    derived: derivedRouter(parts),
    subsets: subsetsRouter(parts),
    indexSystem: indexSystemRouter(parts),
    weights: weightsRouter(parts),
    quality: qualityRouter(parts),
    verbatim: verbatimRouter(parts),
    analyses: analysesRouter(parts),
    cards: cardsRouter(parts),
    splits: splitsRouter(parts),
    improvement: improvementRouter(parts),
    report: reportRouter(parts),
    history: historyRouter(parts),
    versions: versionsRouter(parts),
    settings: settingsRouter(parts),
  })
}
