/** Months and days of the week in both languages, folded; each list of words that needs them takes them from here. */
export const monthNames =
  'january february march april may june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
export const dayNames = 'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo';
