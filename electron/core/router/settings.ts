import { userInfo } from 'node:os'
import type { ApplicationParts } from '../app/application-parts.ts'
import { readLogo, readPreferences, removeLogo, saveLogo, savePreferences } from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function settingsRouter({ session }: ApplicationParts) {
  return {
    preferences: os.settings.preferences.handler(() => readPreferences(session.project)),
    savePreferences: os.settings.savePreferences.handler(({ input }) => {
      savePreferences(session.writable, input)
      return done
    }),
    logo: os.settings.logo.handler(() => readLogo(session.project)),
    saveLogo: os.settings.saveLogo.handler(async ({ input: { file } }) => {
      saveLogo(session.writable, new Uint8Array(await file.arrayBuffer()), file.name)
      return done
    }),
    removeLogo: os.settings.removeLogo.handler(() => {
      removeLogo(session.writable)
      return done
    }),
    user: os.settings.user.handler(() => ({ name: session.user.name, account: userInfo().username })),
    saveUser: os.settings.saveUser.handler(({ input }) => {
      session.rename(input.name)
      return done
    }),
  }
}
