/** The admin permission that lets somebody into the desk; the server's routes ask for the same. */
export const DESK_PERMISSIONS = [{ action: 'plugin::accreditation.office.find', subject: null }];
