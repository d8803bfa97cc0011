import type { HostCommand } from '#shared/contract/shapes.ts'
import type { Language } from '#shared/messages/language.ts'

/** What the core asks of the host it runs in. A host contains no business; the core knows no Electron and no HTTP. */
export interface HostServices {
  readonly kind: 'desktop' | 'browser'
  readonly version: string
  readonly folders: HostFolders
  /** null where the page has to choose files by itself. */
  readonly dialogs: NativeDialogs | null
  /** Current time as ISO text. */
  readonly now: () => string
  readonly newId: () => string
  /** What the host asks the page to do, until `signal` aborts. */
  readonly commands: (signal: AbortSignal) => AsyncIterable<HostCommandFromHost>
  /** The page switched its language: menus and dialogs follow. */
  readonly useLanguage: (language: Language) => void
}

export interface HostFolders {
  /** Where projects without a chosen place are made. */
  readonly projects: string
  /** Files of this session (uploads, exports); emptied when it ends. */
  readonly session: string
  /** The list of recent projects lives here. */
  readonly settings: string
  /** templates, samples, fonts. */
  readonly resources: string
  readonly fonts: string
}

export type DialogPurpose = 'project' | 'data' | 'dataOrCodebook' | 'report'

interface NativeDialogs {
  /** A path, or null when the user cancels. */
  choose(purpose: DialogPurpose): Promise<string | null>
  chooseTarget(purpose: DialogPurpose, name: string): Promise<string | null>
}

/** A host speaks of paths; the core turns them into file references before the page hears of them. */
export type HostCommandFromHost =
  | Exclude<HostCommand, { command: 'openFile' }>
  | { readonly command: 'openFile'; readonly path: string }
