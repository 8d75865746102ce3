package dev.daejo.reconciliation.program;

/** Whether only enrolled members are promised anything. */
public enum EnrollmentRule {
    REQUIRED,
    NONE
}
