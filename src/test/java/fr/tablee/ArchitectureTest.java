package fr.tablee;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// The order of the rooms: who may use whom, which rooms are pure, and where the hardware's
/// libraries stay.
///
/// A rule whose room is still empty passes; the first class that breaks it makes it fail.
@AnalyzeClasses(packages = "fr.tablee", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /// Top to bottom. A room may use those of the floors below; rooms of one floor do not know each
  /// other.
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("app.command"),
          List.of("app.serve"),
          List.of("app.scenario"),
          List.of("app.run", "app.past", "app.virtual", "app.exam", "app.tag"),
          List.of("app"),
          List.of("web"),
          List.of("handout", "mail"),
          List.of("print"),
          List.of("debrief.picture", "debrief.history"),
          List.of("debrief"),
          List.of("store"),
          List.of("workshop"),
          List.of("score"),
          List.of("content"),
          List.of("table.virtual"),
          List.of("table.nfc", "table.light"),
          List.of("table"));

  /// What the rooms of the same name stand on.
  private static final Set<String> GROUNDS = Set.of("app", "debrief", "table");

  private static final String[] PURE = {room("workshop"), room("score"), room("content")};

  @ArchTest
  static void everyClassLivesInARoom(JavaClasses program) {
    var rooms = FLOORS.stream().flatMap(List::stream).map(ArchitectureTest::room);
    classes().should().resideInAnyPackage(rooms.toArray(String[]::new)).check(program);
  }

  @ArchTest
  static void aRoomUsesOnlyThoseBelowIt(JavaClasses program) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (var name : FLOORS.get(floor)) {
        var forbidden =
            FLOORS.subList(0, floor + 1).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(name))
                .map(ArchitectureTest::room)
                .toArray(String[]::new);
        if (forbidden.length > 0) {
          check(program, resideInAPackage(room(name)), resideInAnyPackage(forbidden));
        }
      }
    }
  }

  @ArchTest
  static final ArchRule roomsGoRoundInNoCircle =
      slices().matching("fr.tablee.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static void onlyTheCompositionRootKnowsTheVirtualTable(JavaClasses program) {
    check(
        program,
        not(resideInAnyPackage("fr.tablee.app..", room("table.virtual"))),
        resideInAPackage(room("table.virtual")));
  }

  @ArchTest
  static void thePureRoomsKnowOfTheTableOnlySlotsAndLights(JavaClasses program) {
    check(
        program,
        resideInAnyPackage(PURE),
        resideInAnyPackage(room("table.nfc"), room("table.virtual")));
  }

  @ArchTest
  static void thePureRoomsReachNoNetworkNoDatabaseAndNoThread(JavaClasses program) {
    check(
        program,
        resideInAnyPackage(PURE),
        resideInAnyPackage(
                "java.sql..",
                "javax.sql..",
                "java.net..",
                "io.javalin..",
                "gg.jte..",
                "org.eclipse.jetty..",
                "java.util.concurrent..")
            .or(assignableTo(Thread.class)));
  }

  @ArchTest
  static void thePureRoomsAreGivenTheTimeAndTheDice(JavaClasses program) {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat(assignableTo(Clock.class).or(assignableTo(RandomGenerator.class)))
        .allowEmptyShould(true)
        .check(program);
  }

  @ArchTest
  static void theWorkshopAndTheScoreReadNoFileAndNoJson(JavaClasses program) {
    check(
        program,
        resideInAnyPackage(room("workshop"), room("score")),
        resideInAnyPackage("java.io..", "java.nio..", "tools.jackson..")
            .and(not(assignableTo(Serializable.class))));
  }

  @ArchTest
  static void pi4jStaysBehindTheFewClassesNamedAfterIt(JavaClasses program) {
    var adapters =
        resideInAnyPackage(room("table.nfc"), room("table.light"), room("app"))
            .and(
                describe(
                    "are named Pi4j...",
                    (JavaClass type) ->
                        type.getName()
                            .substring(type.getPackageName().length() + 1)
                            .startsWith("Pi4j")));
    check(
        program,
        not(adapters.or(resideInAPackage(room("table.virtual")))),
        resideInAPackage("com.pi4j.."));
  }

  @ArchTest
  static void nfctoolsStaysWithTheReaders(JavaClasses program) {
    check(program, not(resideInAPackage(room("table.nfc"))), resideInAPackage("org.nfctools.."));
  }

  @ArchTest
  static void onlyTheCommandLineWritesToTheStandardStreams(JavaClasses program) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("app.command"))
        .should(
            accessField(System.class, "out")
                .or(accessField(System.class, "err"))
                .or(accessField(System.class, "in")))
        .allowEmptyShould(true)
        .check(program);
  }

  private static void check(
      JavaClasses program,
      DescribedPredicate<? super JavaClass> these,
      DescribedPredicate<? super JavaClass> those) {
    noClasses()
        .that(these)
        .should()
        .dependOnClassesThat(those)
        .allowEmptyShould(true)
        .check(program);
  }

  /// ArchUnit's pattern of one room: `app` and `table` alone without the rooms beside them, the
  /// others with all they hold.
  private static String room(String name) {
    return "fr.tablee." + name + (GROUNDS.contains(name) ? "" : "..");
  }
}
