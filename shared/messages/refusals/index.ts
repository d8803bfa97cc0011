import { analysisRefusals } from './analysis.ts'
import { deriveRefusals } from './derive.ts'
import { editingRefusals } from './editing.ts'
import { entryRefusals } from './entry.ts'
import { exportRefusals } from './export.ts'
import { hostRefusals } from './host.ts'
import { importRefusals } from './import.ts'
import { indexFileRefusals } from './index-files.ts'
import { projectRefusals } from './project.ts'
import { qualityRefusals } from './quality.ts'
import { reportRefusals } from './report.ts'
import { settingsRefusals } from './settings.ts'
import { splitRefusals } from './split.ts'
import { verbatimRefusals } from './verbatim.ts'

/** The closed table of everything the program refuses: code → sentence. A code that is not here does not exist. */
export const refusals = {
  ...analysisRefusals,
  ...importRefusals,
  ...projectRefusals,
  ...qualityRefusals,
  ...editingRefusals,
  ...deriveRefusals,
  ...entryRefusals,
  ...exportRefusals,
  ...indexFileRefusals,
  ...hostRefusals,
  ...reportRefusals,
  ...settingsRefusals,
  ...splitRefusals,
  ...verbatimRefusals,
} as const

export type RefusalCode = keyof typeof refusals
