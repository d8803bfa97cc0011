import type { historyTexts } from '#shared/messages/app/history.ts'

/** What a step did, as the page names it in "Undo …". */
export type ChangeKind = keyof typeof historyTexts
