package org.bihuan.testkit.store;

/** What all ports over one database do; a test class implements it and gives fresh stores to each test. */
public interface StoresContract
        extends HazardStoreContract,
                HazardRepetitionContract,
                HazardListContract,
                HazardPageContract,
                HazardCountContract,
                RecordStoreContract,
                RecordListContract,
                ClaimContract,
                OpenHazardContract,
                HeirContract,
                InChargeContract,
                LedgerStoreContract,
                AttachmentStoreContract,
                ContentStoreContract,
                EnterpriseStoreContract,
                EnterpriseHistoryContract,
                OrganisationStoreContract,
                PersonStoreContract,
                UserStoreContract,
                ModuleStoreContract,
                EventStoreContract,
                NumberStoreContract,
                FilterStoreContract,
                EditionStoreContract,
                JobStoreContract {
    @Override
    Stores stores();
}
