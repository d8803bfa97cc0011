import { userInfo } from 'node:os'
import type { ApplicationParts } from '../app/application-parts.ts'
import { logoOf, readLogo, readPreferences, removeLogo, saveLogo, savePreferences } from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

/** Without a project, the settings are those that new projects begin with. */
export function settingsRouter({ session, newProjects }: ApplicationParts) {
  return {
    preferences: os.settings.preferences.handler(() =>
      session.isOpen ? readPreferences(session.project) : newProjects.read().preferences,
    ),
    savePreferences: os.settings.savePreferences.handler(({ input }) => {
      if (session.isOpen) savePreferences(session.writable, input)
      else newProjects.save({ preferences: input })
      return done
    }),
    logo: os.settings.logo.handler(() => (session.isOpen ? readLogo(session.project) : newProjects.read().logo)),
    saveLogo: os.settings.saveLogo.handler(async ({ input: { file } }) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (session.isOpen) saveLogo(session.writable, bytes, file.name)
      else newProjects.save({ logo: logoOf(bytes, file.name) })
      return done
    }),
    removeLogo: os.settings.removeLogo.handler(() => {
      if (session.isOpen) removeLogo(session.writable)
      else newProjects.save({ logo: null })
      return done
    }),
    user: os.settings.user.handler(() => ({ name: session.user.name, account: userInfo().username })),
    saveUser: os.settings.saveUser.handler(({ input }) => {
      session.rename(input.name)
      return done
    }),
  }
}
