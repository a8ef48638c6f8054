package org.bihuan.api.organisation;

import org.bihuan.api.problem.MessageCode;

/** Faults of a public body's fields. */
public enum OrganisationFault implements MessageCode {
    /** Not 3 to 60 lower-case letters, digits and hyphens, beginning with a letter. */
    INVALID_ORGANISATION_ID,
    /** The id belongs to a body already, be it dissolved. Argument: the id. */
    ORGANISATION_ID_TAKEN,
    /** Another body that is not dissolved has this name. Arguments: the name, the other's id. */
    ORGANISATION_NAME_TAKEN,
    /** The day lies before the body's last change. Argument: the day of that change. */
    BEFORE_THE_LAST_CHANGE,
    /** The day lies before the campaign, whose plan names the body as it is. Argument: the first day of the campaign. */
    AS_THE_PLAN_NAMES_IT,
    /** Another body that is not dissolved had this name; who looks for it would find this one. Arguments: the name, the other's name. */
    FORMER_NAME_OF_ANOTHER,
    /** The body would stand above itself, or go on after itself. Argument: the id. */
    ORGANISATION_OF_ITSELF,
    /** The body takes part in the campaign: somebody leads or oversees from now on what it did. */
    SUCCESSOR_NEEDED,
    /** A body goes on after one of its kind, a street or zone after one of these. Argument: the id. */
    SUCCESSOR_OF_ANOTHER_KIND
}
