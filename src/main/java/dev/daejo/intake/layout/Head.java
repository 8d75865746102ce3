package dev.daejo.intake.layout;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** The first records of a file, by whatever encoding and separator one likes to read them. */
public interface Head {

    /** The encoding that the bytes themselves tell. */
    Optional<Charset> charset();

    /** At most so many records that are no blank lines; none where the bytes are not of that encoding. */
    List<List<String>> records(Charset charset, char separator, int most);
}
