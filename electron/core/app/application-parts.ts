import type { HostServices } from './host-services.ts'
import type { NewProjectSettings } from './new-project-settings.ts'
import type { RecentProjects } from './recent-projects.ts'
import type { Session } from './session.ts'
import type { SessionFiles } from './session-files.ts'

/** What the router's features work with. */
export interface ApplicationParts {
  readonly services: HostServices
  readonly session: Session
  readonly files: SessionFiles
  readonly recent: RecentProjects
  readonly newProjects: NewProjectSettings
}
