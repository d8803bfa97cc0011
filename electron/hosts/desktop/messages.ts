import type { DialogPurpose, HostCommandFromHost, HostFolders } from '#core/app/host-services.ts'
import type { Language } from '#shared/messages/language.ts'

/** What the main process says to the core process. A port comes with `connect`. */
export type ToCore =
  | {
      readonly kind: 'start'
      readonly version: string
      readonly folders: HostFolders
    }
  | { readonly kind: 'connect' }
  | {
      readonly kind: 'dialogAnswer'
      readonly id: number
      readonly path: string | null
    }
  | { readonly kind: 'command'; readonly command: HostCommandFromHost }

/** What the core process asks of the main process. */
export type ToMain =
  | {
      readonly kind: 'dialog'
      readonly id: number
      readonly method: 'choose' | 'chooseTarget'
      readonly purpose: DialogPurpose
      readonly name: string
    }
  | { readonly kind: 'language'; readonly language: Language }

/** The channel on which the preload receives the page's port, and the tag it hands it over with. */
export const portChannel = 'csat:port'

/** The channel on which the preload sends the path of a file that was dropped on the window. */
export const droppedChannel = 'csat:dropped'
