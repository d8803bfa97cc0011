import { openAsBlob } from 'node:fs'
import { refuse } from '#shared/errors/refusal.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import { os } from './implement.ts'

export function filesRouter({ services, files }: ApplicationParts) {
  return {
    receive: os.files.receive.handler(async ({ input: { file } }) =>
      files.receive(file.name, new Uint8Array(await file.arrayBuffer())),
    ),
    choose: os.files.choose.handler(async ({ input }) => {
      const path = await (services.dialogs ?? refuse('noDialogs')).choose(input.purpose)
      return path === null ? null : files.add(path)
    }),
    chooseTarget: os.files.chooseTarget.handler(async ({ input }) => {
      const path = await (services.dialogs ?? refuse('noDialogs')).chooseTarget(input.purpose, input.name)
      return path === null ? null : files.add(path)
    }),
    read: os.files.read.handler(async ({ input }) => {
      const path = files.ownPath(input)
      return new File([await openAsBlob(path)], files.name(input))
    }),
  }
}
