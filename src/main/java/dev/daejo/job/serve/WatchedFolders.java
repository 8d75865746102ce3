package dev.daejo.job.serve;

import java.nio.file.Path;
import java.util.Map;

/** The folders whose disks are watched, by the name they are told under. */
public record WatchedFolders(Map<String, Path> byArea) {

    public WatchedFolders {
        byArea = Map.copyOf(byArea);
    }
}
