import { createRouter } from '../router/index.ts'
import type { ApplicationParts } from './application-parts.ts'
import type { HostServices } from './host-services.ts'
import { NewProjectSettings } from './new-project-settings.ts'
import { RecentProjects } from './recent-projects.ts'
import { Session } from './session.ts'
import { SessionFiles } from './session-files.ts'

export interface Application {
  /** Implements the contract; a host serves it and adds nothing. */
  readonly router: ReturnType<typeof createRouter>
  /** Closes the project and removes the session's files. */
  close(): void
}

/** The application, for a host to serve. */
export function createApplication(services: HostServices): Application {
  const parts: ApplicationParts = {
    services,
    session: new Session(services),
    files: new SessionFiles(services.folders.session),
    recent: new RecentProjects(services.folders.settings, services.now),
    newProjects: new NewProjectSettings(services.folders.settings),
  }
  return {
    router: createRouter(parts),
    close() {
      parts.session.close()
      parts.files.clear()
    },
  }
}
