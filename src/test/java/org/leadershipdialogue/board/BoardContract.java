package org.leadershipdialogue.board;

import org.junit.jupiter.api.BeforeEach;
import org.leadershipdialogue.storage.DatabaseContract;

/// A fresh stage for each fact about the board, on either engine.
abstract class BoardContract extends DatabaseContract {

    @SuppressWarnings("NullAway.Init") // JUnit calls setTheStage() first
    Stage stage;

    @BeforeEach
    void setTheStage() {
        stage = new Stage(database());
    }

    final void changed(Board board) {
        board.changed(stage.chat.conversationId());
    }
}
