package org.bihuan.store.job;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.bihuan.api.job.JobFile;

/** The columns of the file that a job left. */
@Embeddable
public class FilePart {
    @Column(name = "file_name")
    private String name;

    @Column(name = "file_type")
    private String type;

    @Column(name = "file_sha256")
    private String sha256;

    @Column(name = "file_bytes")
    private long bytes;

    @SuppressWarnings("NullAway.Init")
    protected FilePart() {}

    FilePart(JobFile file) {
        this.name = file.name();
        this.type = file.mediaType();
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
    }

    JobFile toRecord() {
        return new JobFile(name, type, sha256, bytes);
    }
}
