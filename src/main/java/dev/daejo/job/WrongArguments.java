package dev.daejo.job;

import dev.daejo.job.console.ProcessStatus;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, and how the command is used. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(words(wrong));
        err.println();
        command.usage(err);
        return ProcessStatus.REFUSED.code();
    }

    private static String words(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().stream()
                    .map(WrongArguments::named)
                    .collect(Collectors.joining(", ", "없는 옵션: ", ""));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return "모르는 인자: " + String.join(", ", unmatched.getUnmatched());
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String named(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : missing.paramLabel();
    }
}
