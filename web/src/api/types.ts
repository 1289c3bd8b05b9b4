// Short names for what the services send.
import type { components as Directory } from './schema/directory'
import type { components as Notifications } from './schema/notifications'
import type { components as Plans } from './schema/plans'

export type Me = Directory['schemas']['MeView']
export type Role = Directory['schemas']['Role']
export type PersonView = Directory['schemas']['PersonView']
export type SessionView = Directory['schemas']['SessionView']

export type WaitingItem = Plans['schemas']['WaitingItem']
export type PlanLine = Plans['schemas']['PlanLine']
export type PlanView = Plans['schemas']['PlanView']
export type PlanTaskView = Plans['schemas']['PlanTaskView']
export type MeasureView = Plans['schemas']['MeasureView']
export type SchoolPlanLine = Plans['schemas']['SchoolPlanLine']
export type SchoolPlanView = Plans['schemas']['SchoolPlanView']
export type TaskView = Plans['schemas']['TaskView']
export type TaskDetail = Plans['schemas']['TaskDetail']
export type WallView = Plans['schemas']['WallView']
export type WallLine = Plans['schemas']['WallLine']
export type ProgressView = Plans['schemas']['ProgressView']
export type DifferenceView = Plans['schemas']['DifferenceView']
export type DraftLine = Plans['schemas']['DraftLine']
export type DraftView = Plans['schemas']['DraftView']
export type Category = Plans['schemas']['Category']
export type Actor = Plans['schemas']['Actor']
export type DeadView = Plans['schemas']['DeadView']

export type NoticeView = Notifications['schemas']['NoticeView']
