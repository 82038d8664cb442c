export { addDays, minutesOf, weekdayOf, type Weekday } from './days.ts';
export { holidaysOf, isHoliday } from './holidays.ts';
export { openNow, type LocalTime, type OpenNow } from './open-now.ts';
export { addWeeks, addWorkingDays, endOfTerm, isWorkingDay } from './terms.ts';
