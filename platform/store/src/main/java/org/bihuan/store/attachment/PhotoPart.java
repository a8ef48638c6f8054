package org.bihuan.store.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bihuan.api.attachment.Photo;

/** The columns of a photo. */
@Embeddable
public class PhotoPart {
    private Integer width;
    private Integer height;
    private Long look;

    @Column(name = "look_1")
    private Integer look1;

    @Column(name = "look_2")
    private Integer look2;

    @Column(name = "look_3")
    private Integer look3;

    @Column(name = "look_4")
    private Integer look4;

    private String thumbnail;

    @SuppressWarnings("NullAway.Init")
    protected PhotoPart() {}

    PhotoPart(Photo photo) {
        this.width = photo.width();
        this.height = photo.height();
        this.look = photo.look();
        this.look1 = quarter(photo.look(), 0);
        this.look2 = quarter(photo.look(), 1);
        this.look3 = quarter(photo.look(), 2);
        this.look4 = quarter(photo.look(), 3);
        this.thumbnail = photo.thumbnail();
    }

    Photo toRecord() {
        return new Photo(width, height, look, Objects.requireNonNull(thumbnail));
    }

    /** Whether the quarters are those of the whole. */
    boolean follows() {
        return List.of(quarter(look, 0), quarter(look, 1), quarter(look, 2), quarter(look, 3))
                .equals(Arrays.asList(look1, look2, look3, look4));
    }

    /** 16 of a hash's bits. */
    static int quarter(long look, int number) {
        return (int) (look >>> (Short.SIZE * number)) & 0xFFFF;
    }
}
